package dev.broadside.runtime;

import dev.broadside.annotations.Layout;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The elements of an array, a packet buffer or a collection, as they are now and as they were when they were kept. */
final class Content {

    /** How much dearer it is to compare an object than a byte. */
    private static final long BYTES_AN_OBJECT = 32;

    /** How much dearer packets in columns are than others. */
    private static final long DEARER_IN_COLUMNS = 8;

    /** An array, a packet buffer or a collection. */
    private final Object value;

    /** What there was in the beginning, an array or a packet buffer; never written, as what is kept is always a new copy. */
    private final Object initial;

    private Object kept;

    /** Whether something else is kept than there was in the beginning. */
    private boolean isChanged;

    private Content(Object value) {
        this.value = value;
        this.initial = copy();
        this.kept = initial;
    }

    /** Returns the content of a value, whose elements are kept as they are now; or null if it is of another kind. */
    static @Nullable Content of(@Nullable Object value) {
        AnyArray array = AnyArray.of(value);
        if (array != null) {
            return new Content(array);
        }
        return value instanceof PacketBuffer<?> || value instanceof Collection<?> ? new Content(value) : null;
    }

    /** Returns a packet buffer, or an array. */
    private Object now() {
        return value instanceof Collection<?> collection
                ? Objects.requireNonNull(AnyArray.of(collection.toArray()))
                : value;
    }

    private Object copy() {
        Object now = now();
        return now instanceof PacketBuffer<?> packets ? packets.newCopy() : ((AnyArray) now).copy();
    }

    /** Keeps the elements as they are now. */
    void keep() {
        kept = copy();
        isChanged = true;
    }

    /** Whether the elements can be made what they were in the beginning. */
    boolean canRestore() {
        return !isChanged || !(initial instanceof PacketBuffer<?> packets) || canRestore(packets.newCopy());
    }

    /** Whether packets, or memory that holds none yet, can be read and written as they are. */
    private boolean canRestore(PacketBuffer<?> copy) {
        try {
            restore(copy);
            return copy.equals(initial);
        } catch (PacketException e) {
            return false;
        }
    }

    /** Makes the elements what they were in the beginning, if they are not. */
    void restore() {
        if (!isChanged) {
            return;
        } else if (value instanceof PacketBuffer<?> packets) {
            restore(packets);
        } else {
            ((AnyArray) value).set((AnyArray) initial);
        }
    }

    @SuppressWarnings("unchecked") // a copy has the same packets
    private <P> void restore(PacketBuffer<P> packets) {
        PacketBuffer<P> from = (PacketBuffer<P>) initial;
        if (packets.layout() == Layout.PACKED && packets.memory() instanceof byte[] bytes) {
            ByteBuffer before = from.bytes();
            before.get(bytes, packets.memoryBegin(), before.remaining());
            return;
        }
        for (int i = 0; i < packets.count(); i++) {
            packets.set(i, from.get(i));
        }
    }

    /** Returns the first index, from one on, of an element that is not what was kept; or -1. */
    int changed(int from) {
        Object now = now();
        return now instanceof PacketBuffer<?> packets
                ? changed(packets, (PacketBuffer<?>) kept, from)
                : ((AnyArray) now).mismatch((AnyArray) kept, from, Integer.MAX_VALUE);
    }

    private static int changed(PacketBuffer<?> now, PacketBuffer<?> kept, int from) {
        if (now.layout() == Layout.PACKED) {
            int begin = from * now.schema().bytes();
            int at = now.bytes().position(begin).mismatch(kept.bytes().position(begin));
            return at < 0 ? at : from + at / now.schema().bytes();
        }
        for (int i = now.equals(kept) ? now.count() : from; i < now.count(); i++) {
            if (!now.slice(i, i + 1).equals(kept.slice(i, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Tells the element that was kept. */
    String before(int index) {
        return text(kept, index);
    }

    /** Tells the element that is there now. */
    String after(int index) {
        return text(now(), index);
    }

    private static String text(Object content, int index) {
        if (index >= length(content)) {
            return "missing";
        }
        return content instanceof PacketBuffer<?> packets
                ? packets.textOf(index)
                : String.valueOf(((AnyArray) content).get(index));
    }

    /** How many elements there were in the beginning. */
    int length() {
        return length(initial);
    }

    private static int length(Object content) {
        return content instanceof PacketBuffer<?> packets ? packets.count() : ((AnyArray) content).length();
    }

    /** Returns the elements that are objects, if they are. */
    @Nullable
    Object[] objects() {
        return kept instanceof AnyArray array ? array.objects() : new Object[0];
    }

    /** How long it takes to compare all, in units of the time that a byte takes. */
    long weight() {
        if (value instanceof PacketBuffer<?> packets) {
            long bytes = (long) packets.count() * packets.schema().bytes();
            return packets.layout() == Layout.PACKED ? bytes : bytes * DEARER_IN_COLUMNS;
        }
        return Math.max((long) length() * Double.BYTES, objects().length * BYTES_AN_OBJECT);
    }
}
