package dev.broadside.runtime;

import dev.broadside.annotations.Layout;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The elements of an array, a packet buffer or a collection, as they are now and as they were when they were kept. */
final class Content {

    /** How much dearer it is to compare an object than a byte. */
    private static final long BYTES_AN_OBJECT = 32;

    /** How much dearer packets in columns are than others. */
    private static final long DEARER_IN_COLUMNS = 8;

    private static final Object[] NONE = {};

    /** Gives an array, or a packet buffer. */
    private final Supplier<Object> source;

    /** What there was in the beginning; never written, as what is kept is always a new copy. */
    private final Object initial;

    private Object kept;

    private Content(Supplier<Object> source) {
        this.source = source;
        this.initial = copy(source.get());
        this.kept = initial;
    }

    /** Returns the content of a value, whose elements are kept as they are now; or null if it is of another kind. */
    static @Nullable Content of(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return new Content(collection::toArray);
        } else if (value instanceof PacketBuffer<?>
                || value instanceof Object[]
                || Difference.elements(value) != null) {
            Object known = value;
            return new Content(() -> known);
        }
        return null;
    }

    /** Keeps the elements as they are now. */
    void keep() {
        kept = copy(source.get());
    }

    /** Whether the elements can be made what they were in the beginning. */
    boolean canRestore() {
        return kept == initial || !(initial instanceof PacketBuffer<?> packets) || canRestore(packets.newCopy());
    }

    /** Whether the packets that are there, and the memory that holds none yet, can be read and written as they are. */
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
        Object now = source.get();
        if (kept == initial) {
            return;
        } else if (now instanceof PacketBuffer<?> packets) {
            restore(packets);
        } else {
            System.arraycopy(initial, 0, now, 0, length(initial));
        }
    }

    @SuppressWarnings("unchecked") // a copy has the same packets
    private <P> void restore(PacketBuffer<P> packets) {
        if (packets.layout() == Layout.PACKED && packets.memory() instanceof byte[] bytes) {
            ByteBuffer before = ((PacketBuffer<P>) initial).bytes();
            before.get(bytes, packets.memoryBegin(), before.remaining());
            return;
        }
        for (int i = 0; i < packets.count(); i++) {
            packets.set(i, ((PacketBuffer<P>) initial).get(i));
        }
    }

    /** Returns the elements that are objects. */
    @Nullable
    Object[] objects() {
        return kept instanceof Object[] objects ? objects : NONE;
    }

    /** Returns the first index, from one on, of an element that is not what was kept; or -1. */
    int changed(int from) {
        Object now = source.get();
        return now instanceof PacketBuffer<?> packets
                ? changed(packets, (PacketBuffer<?>) kept, from)
                : mismatch(now, kept, from);
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
    String now(int index) {
        return text(source.get(), index);
    }

    private static String text(Object content, int index) {
        if (index >= length(content)) {
            return "missing";
        } else if (content instanceof PacketBuffer<?> packets) {
            return packets.textOf(index);
        }
        return content instanceof Object[] objects
                ? String.valueOf(objects[index])
                : Objects.requireNonNull(Difference.elements(content))
                        .apply(index)
                        .toString();
    }

    /** How long it takes to compare all, in units of the time that a byte takes. */
    long weight() {
        long length = length(initial);
        if (initial instanceof PacketBuffer<?> packets) {
            return length * packets.schema().bytes() * (packets.layout() == Layout.PACKED ? 1 : DEARER_IN_COLUMNS);
        }
        return length * (initial instanceof Object[] ? BYTES_AN_OBJECT : Double.BYTES);
    }

    private static Object copy(Object content) {
        if (content instanceof PacketBuffer<?> packets) {
            return packets.newCopy();
        } else if (content instanceof double[] doubles) {
            return doubles.clone();
        } else if (content instanceof float[] floats) {
            return floats.clone();
        } else if (content instanceof long[] longs) {
            return longs.clone();
        } else if (content instanceof int[] ints) {
            return ints.clone();
        } else if (content instanceof short[] shorts) {
            return shorts.clone();
        } else if (content instanceof char[] chars) {
            return chars.clone();
        } else if (content instanceof byte[] bytes) {
            return bytes.clone();
        } else if (content instanceof boolean[] booleans) {
            return booleans.clone();
        }
        return ((Object[]) content).clone();
    }

    /** How many elements there were in the beginning. */
    int length() {
        return length(initial);
    }

    private static int length(Object content) {
        if (content instanceof PacketBuffer<?> packets) {
            return packets.count();
        } else if (content instanceof double[] doubles) {
            return doubles.length;
        } else if (content instanceof float[] floats) {
            return floats.length;
        } else if (content instanceof long[] longs) {
            return longs.length;
        } else if (content instanceof int[] ints) {
            return ints.length;
        } else if (content instanceof short[] shorts) {
            return shorts.length;
        } else if (content instanceof char[] chars) {
            return chars.length;
        } else if (content instanceof byte[] bytes) {
            return bytes.length;
        } else if (content instanceof boolean[] booleans) {
            return booleans.length;
        }
        return ((Object[]) content).length;
    }

    /** Returns where two arrays differ first, from an index on, or -1. Numbers are compared bit by bit, but for NaNs. */
    private static int mismatch(Object now, Object kept, int from) {
        int begin = Math.min(from, Math.min(length(now), length(kept)));
        int at = mismatch(now, begin, length(now), kept, length(kept));
        return at < 0 ? at : begin + at;
    }

    private static int mismatch(Object now, int from, int to, Object kept, int keptTo) {
        if (now instanceof double[] a && kept instanceof double[] b) {
            return Arrays.mismatch(a, from, to, b, from, keptTo);
        } else if (now instanceof float[] a && kept instanceof float[] b) {
            return Arrays.mismatch(a, from, to, b, from, keptTo);
        } else if (now instanceof long[] a && kept instanceof long[] b) {
            return Arrays.mismatch(a, from, to, b, from, keptTo);
        } else if (now instanceof int[] a && kept instanceof int[] b) {
            return Arrays.mismatch(a, from, to, b, from, keptTo);
        } else if (now instanceof short[] a && kept instanceof short[] b) {
            return Arrays.mismatch(a, from, to, b, from, keptTo);
        } else if (now instanceof char[] a && kept instanceof char[] b) {
            return Arrays.mismatch(a, from, to, b, from, keptTo);
        } else if (now instanceof byte[] a && kept instanceof byte[] b) {
            return Arrays.mismatch(a, from, to, b, from, keptTo);
        } else if (now instanceof boolean[] a && kept instanceof boolean[] b) {
            return Arrays.mismatch(a, from, to, b, from, keptTo);
        }
        return Arrays.mismatch((Object[]) now, from, to, (Object[]) kept, from, keptTo);
    }
}
