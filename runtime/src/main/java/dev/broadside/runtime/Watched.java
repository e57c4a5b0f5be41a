package dev.broadside.runtime;

import dev.broadside.annotations.Layout;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An array, a packet buffer or a collection that calls of a kernel are given, by a name, and which of them may change its
 * elements; these as they are now, and as they were when they were kept.
 */
final class Watched {

    /** Stands for who may change elements: nobody. */
    static final int NOBODY = -1;

    /** Stands for who may change elements: each id the one at its index. */
    static final int ITS_ID = -2;

    /** Stands for who may change elements: any id, of each element one. */
    static final int ANY_ONE = -3;

    /** How much dearer it is to compare an object than a byte. */
    private static final long BYTES_AN_OBJECT = 32;

    /** How much dearer packets in columns are than others. */
    private static final long DEARER_IN_COLUMNS = 8;

    private final String name;

    /** An array, a packet buffer or a collection. */
    private final Object value;

    /** Who may change elements: an id, or what stands for one. */
    private final int owner;

    /** What there was in the beginning, an array or a packet buffer; never written, as what is kept is always a new copy. */
    private final Object initial;

    private Object kept;

    /** Whether something else is kept than there was in the beginning. */
    private boolean isKeptAnew;

    /** Who has changed each element, in words, if any was changed that is anyone's. */
    private @Nullable String @Nullable [] changers;

    private Watched(String name, Object value, int owner) {
        this.name = name;
        this.value = value;
        this.owner = owner;
        this.initial = copy();
        this.kept = initial;
    }

    /** Keeps the elements of a value as they are now; returns null if it is of another kind. */
    static @Nullable Watched of(String name, @Nullable Object value, int owner) {
        AnyArray array = AnyArray.of(value);
        if (array != null) {
            return new Watched(name, array, owner);
        }
        return value instanceof PacketBuffer<?> || value instanceof Collection<?>
                ? new Watched(name, value, owner)
                : null;
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

    /** Whether something was changed that could be anyone's. */
    boolean isChanged() {
        return changers != null;
    }

    /** Looks at what some ids have changed, from one to another, of a grid or not; returns what is wrong with that, or null. */
    @Nullable
    String look(int first, int last, @Nullable Grid grid) {
        int index = changed(0);
        if (index < 0) {
            return null;
        }
        String ids = first == last
                ? "id " + text(first, grid)
                : "one of the ids " + text(first, grid) + " to " + text(last, grid);
        for (; index >= 0; index = changed(index + 1)) {
            int only = owner == ITS_ID ? index : owner;
            String wrong = owner == ANY_ONE
                    ? changedBy(index, ids)
                    : only != NOBODY && first <= only && only <= last ? null : notTheirs(index, ids, only);
            if (wrong != null) {
                return wrong;
            }
        }
        kept = copy();
        isKeptAnew = true;
        return null;
    }

    private static String text(int id, @Nullable Grid grid) {
        return grid == null ? Integer.toString(id) : id + " at " + grid.place(id);
    }

    private String notTheirs(int index, String ids, int only) {
        return element(index) + " was changed from " + text(kept, index) + " to " + text(now(), index) + " by " + ids
                + (only == NOBODY ? ", but every call may read it." : ", but is the element of id " + only + ".");
    }

    /** Notes who has changed an element that is anyone's; returns what is wrong if somebody has before, or null. */
    private @Nullable String changedBy(int index, String ids) {
        @Nullable String[] all = changers;
        if (all == null) {
            all = new @Nullable String[length(initial)];
            changers = all;
        }
        String other = all[index];
        all[index] = ids;
        return other == null
                ? null
                : element(index) + " was changed to " + text(kept, index) + " by " + other + ", and then to "
                        + text(now(), index) + " by " + ids + ": on several threads a change may be lost.";
    }

    private String element(int index) {
        return "'" + name + "[" + index + "]'";
    }

    /** Compares with what the ids left that were run first; returns what is different now, or null. */
    @Nullable
    String difference() {
        int index = changed(0);
        return index < 0
                ? null
                : element(index) + " was " + text(kept, index) + ", and " + text(now(), index)
                        + " when they were run again from the last to the first.";
    }

    /** Whether the elements can be made what they were in the beginning. */
    boolean canRestore() {
        return !isKeptAnew || !(initial instanceof PacketBuffer<?> packets) || canRestore(packets.newCopy());
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

    /** Makes all elements what they were before the first id, if they are not. */
    void restore() {
        if (!isKeptAnew) {
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
    private int changed(int from) {
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

    private static String text(Object content, int index) {
        if (index >= length(content)) {
            return "missing";
        }
        return content instanceof PacketBuffer<?> packets
                ? packets.textOf(index)
                : String.valueOf(((AnyArray) content).get(index));
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
        return Math.max((long) length(initial) * Double.BYTES, objects().length * BYTES_AN_OBJECT);
    }
}
