package dev.broadside.runtime;

import java.nio.ByteBuffer;

/**
 * A fixed number of packets, one behind the other in one piece of memory.
 *
 * <p>For a packet {@code Hit} the annotation processor writes {@code HitBuffer}, which adds a pair of accessors for each
 * field. Not synchronised: several threads may use a buffer at once as long as none writes a packet that another uses.
 *
 * @param <P> the packet
 */
public abstract class PacketBuffer<P> {

    /** How many packets {@link #toString} shows. */
    private static final int SHOWN = 3;

    private final int count;

    /**
     * Makes a buffer.
     *
     * @param count how many packets it holds
     */
    protected PacketBuffer(int count) {
        this.count = count;
    }

    /**
     * Returns how many packets this buffer holds.
     *
     * @return the count, at least 0
     */
    public final int count() {
        return count;
    }

    /**
     * Returns the layout of the packets.
     *
     * @return the schema
     */
    public abstract Schema schema();

    /**
     * Returns a packet.
     *
     * @param index which one, from 0 to {@link #count} − 1
     * @return a new record
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if the bytes are no such packet
     */
    public abstract P get(int index);

    /**
     * Writes a packet.
     *
     * @param index which one, from 0 to {@link #count} − 1
     * @param packet what to write
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws PacketException if a component does not fit its wire type; the packet may then be partly written
     */
    public abstract void set(int index, P packet);

    /**
     * Returns the packets as they lie in memory.
     *
     * @return a read-only little-endian view of {@code count() * schema().bytes()} bytes, which sees later writes
     */
    public abstract ByteBuffer bytes();

    /**
     * Tells whether the other object is a buffer of the same schema with the same bytes.
     *
     * @param other anything
     * @return whether it is
     */
    @Override
    public final boolean equals(Object other) {
        return other instanceof PacketBuffer<?> buffer
                && schema().equals(buffer.schema())
                && bytes().equals(buffer.bytes());
    }

    @Override
    public final int hashCode() {
        return 31 * schema().hashCode() + bytes().hashCode();
    }

    /**
     * Returns a short description: the schema, the count, the first packets.
     *
     * @return text for a debugger
     */
    @Override
    public final String toString() {
        StringBuilder text =
                new StringBuilder(schema().toString()).append(" × ").append(count);
        for (int i = 0; i < Math.min(count, SHOWN); i++) {
            text.append(i == 0 ? ": " : ", ").append(textOf(i));
        }
        return count > SHOWN ? text.append(", …").toString() : text.toString();
    }

    private String textOf(int index) {
        try {
            return String.valueOf(get(index));
        } catch (PacketException e) {
            return "(" + e.getMessage() + ")";
        }
    }
}
