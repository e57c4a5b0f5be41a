package dev.broadside.runtime;

/** Whether what a kernel reads is where its results go: then one call may read what another writes. */
final class Overlap {

    private Overlap() {}

    /** Whether any packet of a buffer is where the results of the first ids go. */
    static boolean isAny(PacketBuffer<?> read, PacketBuffer<?> out, int ids) {
        return isAny(read, read.count(), out, ids);
    }

    /** Whether an element of one of the first ids is where the result of another one goes. */
    static boolean isShifted(PacketBuffer<?> elements, PacketBuffer<?> out, int ids) {
        boolean isInPlace = elements.memoryBegin() == out.memoryBegin()
                && elements.schema().bytes() == out.schema().bytes();
        return !isInPlace && isAny(elements, ids, out, ids);
    }

    @SuppressWarnings("ReferenceEquality") // the same memory, not the same content
    private static boolean isAny(PacketBuffer<?> one, int ofOne, PacketBuffer<?> other, int ofOther) {
        return one.memory() == other.memory()
                && Math.max(one.memoryBegin(), other.memoryBegin()) < Math.min(end(one, ofOne), end(other, ofOther));
    }

    private static long end(PacketBuffer<?> buffer, int count) {
        return buffer.memoryBegin() + (long) count * buffer.schema().bytes();
    }
}
