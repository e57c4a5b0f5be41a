package dev.broadside.runtime;

/**
 * Collects packets whose number is not known beforehand, in a buffer that grows.
 *
 * <p>For a packet {@code Hit} the annotation processor writes {@code HitBuffer.Appender}. Not synchronised.
 *
 * @param <P> the packet
 * @param <B> the buffer
 */
public abstract class PacketAppender<P, B extends PacketBuffer<P>> {

    /** How many packets there is room for after the first growth, at least. */
    private static final int LEAST_ROOM = 16;

    private B buffer;
    private int count;

    /**
     * Makes an appender without packets.
     *
     * @param buffer where the first packets go; nobody else may use it
     */
    protected PacketAppender(B buffer) {
        this.buffer = buffer;
    }

    /**
     * Returns how many packets have been appended.
     *
     * @return the count, at least 0
     */
    public final int count() {
        return count;
    }

    /**
     * Appends a packet.
     *
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type; the packet is not appended then
     * @throws IllegalArgumentException if the buffer would pass 2,147,483,639 bytes
     */
    public abstract void append(P packet);

    /**
     * Returns the packets appended so far.
     *
     * @return a new buffer of {@link #count} packets, which appending more does not change
     */
    public final B toBuffer() {
        return resized(buffer, count);
    }

    /** Removes all packets. The memory is kept for the next ones. */
    public final void clear() {
        count = 0;
    }

    /**
     * Makes room for one more packet. For generated code, which calls {@link #added} when it is written. The room may hold
     * what was there before {@link #clear}.
     *
     * @return the index of the packet in {@link #buffer}, which this call may have replaced
     * @throws IllegalArgumentException if the buffer would pass 2,147,483,639 bytes; nothing has been allocated then
     */
    protected final int next() {
        if (count == buffer.count()) {
            grow();
        }
        return count;
    }

    /** Counts the packet that {@link #next} made room for: not before, since one that is refused does not count. */
    protected final void added() {
        count++;
    }

    private void grow() {
        Schema schema = buffer.schema();
        int limit = schema.maxCount();
        if (count == limit) {
            throw new IllegalArgumentException("An appender of packets '" + schema.name() + "' of " + schema.bytes()
                    + " bytes holds at most " + limit + ". Use several buffers.");
        }
        buffer = resized(buffer, (int) Math.min(limit, Math.max(LEAST_ROOM, 2L * count)));
    }

    /**
     * Copies packets to a buffer of another size. For generated code.
     *
     * @param buffer what to copy from
     * @param count how many packets the new buffer has
     * @return a new buffer that begins with the packets of {@code buffer}, as many as there are and fit
     */
    protected abstract B resized(B buffer, int count);

    /**
     * Copies packets to a buffer that {@link #resized} made. For generated code.
     *
     * @param from what to copy from
     * @param count how many packets, from its first on
     * @param to where to copy to
     * @param index which packet of it becomes the first of these
     */
    protected abstract void copy(B from, int count, B to, int index);

    /**
     * Returns where the packets are, and room for more. For generated code.
     *
     * @return the buffer, until the next call of {@link #next}
     */
    protected final B buffer() {
        return buffer;
    }
}
