package dev.broadside.runtime;

import dev.broadside.annotations.Layout;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of packets: one behind the other in one piece of memory, or in an array for each field.
 *
 * <p>For a packet {@code Hit} the annotation processor writes {@code HitBuffer}, which adds a pair of accessors for each
 * field. Not synchronised: several threads may use a buffer at once as long as none writes a packet that another uses.
 *
 * @param <P> the packet
 */
public abstract class PacketBuffer<P> implements Iterable<P> {

    /** How many packets {@link #toString} shows. */
    private static final int SHOWN = 3;

    /** The writable count of a buffer that is read-only: so checking an index for writing checks that, too. */
    private static final int NOT_WRITABLE = -1;

    private final int count;
    private final int writable;
    private @Nullable PacketBuffer<P> readOnlyView;

    /**
     * Makes a buffer.
     *
     * @param count how many packets it holds
     */
    protected PacketBuffer(int count) {
        this(count, false);
    }

    /**
     * Makes a buffer.
     *
     * @param count how many packets it holds
     * @param isReadOnly whether writing is refused
     */
    protected PacketBuffer(int count, boolean isReadOnly) {
        this.count = count;
        this.writable = isReadOnly ? NOT_WRITABLE : count;
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
     * Tells whether this buffer refuses to be written, with an {@link UnsupportedOperationException}.
     *
     * @return whether it is a read-only view, or lies in a read-only {@link ByteBuffer}
     */
    public final boolean isReadOnly() {
        return writable == NOT_WRITABLE;
    }

    /**
     * Returns this buffer for reading only: what is written to this buffer is seen there, and nothing can be written there.
     *
     * @return a view, always the same one; this buffer itself if it is read-only
     */
    public PacketBuffer<P> asReadOnly() {
        if (isReadOnly()) {
            return this;
        }
        PacketBuffer<P> view = readOnlyView;
        if (view == null) {
            // whoever sees another thread's view sees all of it: its fields are final
            view = newReadOnlyView();
            readOnlyView = view;
        }
        return view;
    }

    /**
     * Makes a read-only view. For generated code.
     *
     * @return a view of these packets that is {@linkplain #isReadOnly read-only}
     * @throws UnsupportedOperationException if there is none, as unless overridden
     */
    protected PacketBuffer<P> newReadOnlyView() {
        throw new UnsupportedOperationException("A buffer of packets '" + schema().name() + "' has no read-only view.");
    }

    /**
     * Makes a buffer of the same packets, in memory of its own and with the same layout. For generated code.
     *
     * @return a copy that can be written
     * @throws UnsupportedOperationException unless overridden
     */
    protected PacketBuffer<P> newCopy() {
        throw new UnsupportedOperationException("A buffer of packets '" + schema().name() + "' has no copy.");
    }

    /**
     * Returns the object that the packets are in. For generated code.
     *
     * @return an object that buffers have in common if a write to one may be seen in the other; unless overridden, this
     *     buffer, which shares nothing
     */
    protected Object memory() {
        return this;
    }

    /**
     * Returns where in that object the packets begin. For generated code.
     *
     * @return an offset in units of which a packet takes {@code schema().bytes()}; 0 unless overridden
     */
    protected int memoryBegin() {
        return 0;
    }

    /** Whether any packet of this buffer is where the results of the first ids go: one call may then read what another writes. */
    final boolean overlaps(PacketBuffer<?> out, int ids) {
        return overlap(count, out, ids);
    }

    /** Whether a packet of one of the first ids is where the result of another one goes. */
    final boolean overlapsShifted(PacketBuffer<?> out, int ids) {
        boolean isInPlace = memoryBegin() == out.memoryBegin()
                && schema().bytes() == out.schema().bytes();
        return !isInPlace && overlap(ids, out, ids);
    }

    @SuppressWarnings("ReferenceEquality") // the same memory, not the same content
    private boolean overlap(int ofThis, PacketBuffer<?> other, int ofOther) {
        return memory() == other.memory()
                && Math.max(memoryBegin(), other.memoryBegin()) < Math.min(end(ofThis), other.end(ofOther));
    }

    private long end(int packets) {
        return memoryBegin() + (long) packets * schema().bytes();
    }

    /**
     * Returns how this buffer keeps its packets.
     *
     * @return the layout, {@link Layout#PACKED} unless overridden
     */
    public Layout layout() {
        return Layout.PACKED;
    }

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
     * @throws UnsupportedOperationException if this buffer is read-only
     */
    public abstract void set(int index, P packet);

    /**
     * Returns the packets as they lie in memory: packet behind packet or, for {@link Layout#COLUMNS}, column behind
     * column.
     *
     * @return {@code count() * schema().bytes()} bytes, read-only and little-endian; a view, which sees later writes, or a
     *     copy for {@link Layout#COLUMNS}
     */
    public abstract ByteBuffer bytes();

    /**
     * Returns some of the packets. What is written to them is written to this buffer too, and the other way round.
     *
     * @param from the first one, from 0 to {@link #count}
     * @param to the one behind the last, from {@code from} to {@link #count}
     * @return a view, whose packet 0 is packet {@code from} of this buffer
     * @throws IndexOutOfBoundsException if there are no such packets
     */
    public abstract PacketBuffer<P> slice(int from, int to);

    /**
     * Returns the packets in order, each read when it is asked for.
     *
     * @return an iterator that removes nothing
     */
    @Override
    public final Iterator<P> iterator() {
        return asList().iterator();
    }

    @Override
    public final Spliterator<P> spliterator() {
        return asList().spliterator();
    }

    /**
     * Returns the packets as a list of fixed size. Each is read when it is asked for; {@link List#set} writes to this
     * buffer, and reads first what it returns.
     *
     * @return a view with random access
     */
    public final List<P> asList() {
        return new PacketList<>(this);
    }

    /**
     * Returns the packets in order, each read when it is asked for.
     *
     * @return a sequential stream; made parallel, it splits evenly
     */
    public final Stream<P> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * Writes a header and the packets, for {@link PacketHeader#readFrom} or {@link PacketHeader#wrap}.
     *
     * @param channel where to; it must be blocking, and is left open
     * @throws IOException if the channel does not take all
     * @throws java.nio.channels.IllegalBlockingModeException if the channel does not block; nothing is written then
     */
    public final void writeTo(WritableByteChannel channel) throws IOException {
        PacketHeader.writeTo(channel, this);
    }

    /**
     * Checks the index of a packet that is to be written. For generated code.
     *
     * @param buffer where it is to be written
     * @param index which packet
     * @return the index
     * @throws IndexOutOfBoundsException if there is no such packet
     * @throws UnsupportedOperationException if the buffer is read-only
     */
    protected static int checkWrite(PacketBuffer<?> buffer, int index) {
        try {
            return Objects.checkIndex(index, buffer.writable);
        } catch (IndexOutOfBoundsException e) {
            throw buffer.isReadOnly() ? readOnly(buffer) : e;
        }
    }

    private static UnsupportedOperationException readOnly(PacketBuffer<?> buffer) {
        return new UnsupportedOperationException(
                "This buffer of packets '" + buffer.schema().name()
                        + "' is read-only: a kernel's argument, or another view or memory of the kind.");
    }

    /**
     * Adds to an exception which packet could not be read. For generated code.
     *
     * @param e what reading the packet threw
     * @param index which packet it was
     * @param begin where this buffer begins in the memory that the offset of {@code e} counts from
     * @return an exception to throw: a copy with that index, whose offset counts from {@code begin}; or {@code e} itself if
     *     it has no offset, or an index already
     */
    protected final PacketException located(PacketException e, int index, int begin) {
        return e.located(index, begin);
    }

    /**
     * Tells whether the other object is a buffer of the same schema and layout with the same bytes.
     *
     * @param other anything
     * @return whether it is
     */
    @Override
    public final boolean equals(Object other) {
        return other instanceof PacketBuffer<?> buffer
                && schema().equals(buffer.schema())
                && layout() == buffer.layout()
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

    /** Tells a packet, or why it cannot be read. */
    final String textOf(int index) {
        try {
            return String.valueOf(get(index));
        } catch (PacketException e) {
            return "(" + e.getMessage() + ")";
        }
    }
}
