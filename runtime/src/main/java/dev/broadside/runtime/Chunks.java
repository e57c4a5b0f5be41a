package dev.broadside.runtime;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The packets that the batches of one dispatch append, a chunk for each run of neighbouring ids, and in the end one buffer
 * of them all in the order of the ids: for generated code.
 *
 * <p>Chunks may be added by several threads at once.
 *
 * @param <P> the packet
 * @param <B> the buffer
 */
public final class Chunks<P, B extends PacketBuffer<P>> {

    /** By the first id that appended. */
    private final Map<Integer, PacketAppender<P, B>> chunks = new TreeMap<>();

    private final PacketAppender<P, B> first;
    private @Nullable B merged;

    /**
     * Makes chunks of which there are none yet.
     *
     * @param empty an appender without packets, which makes the buffer in the end
     */
    public Chunks(PacketAppender<P, B> empty) {
        this.first = empty;
    }

    /**
     * Adds a chunk.
     *
     * @param from the first of the ids that appended to it; no other chunk has it
     * @param packets what they appended
     */
    public void add(int from, PacketAppender<P, B> packets) {
        if (packets.count() > 0) {
            synchronized (chunks) {
                chunks.put(from, packets);
            }
        }
    }

    /**
     * Puts the chunks together, after the last was added.
     *
     * @throws IllegalArgumentException if the buffer would pass 2,147,483,639 bytes; nothing has been allocated then
     */
    public void merge() {
        synchronized (chunks) {
            B all = first.resized(first.buffer(), total());
            int count = 0;
            for (PacketAppender<P, B> packets : chunks.values()) {
                packets.copy(packets.buffer(), packets.count(), all, count);
                count += packets.count();
            }
            chunks.clear();
            merged = all;
        }
    }

    private int total() {
        long total = 0;
        for (PacketAppender<P, B> packets : chunks.values()) {
            total += packets.count();
        }
        Schema schema = first.buffer().schema();
        if (total > schema.maxCount()) {
            throw new IllegalArgumentException("The kernel appended " + total + " packets '" + schema.name() + "' of "
                    + schema.bytes() + " bytes, but a buffer holds at most " + schema.maxCount()
                    + ". Append fewer, or use several dispatches.");
        }
        return (int) total;
    }

    /**
     * Returns what {@link #merge} made.
     *
     * @return a buffer of all packets, or null if they were not put together
     */
    public @Nullable B merged() {
        return merged;
    }
}
