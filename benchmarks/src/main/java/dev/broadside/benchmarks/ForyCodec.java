package dev.broadside.benchmarks;

import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.fory.Fory;
import org.apache.fory.memory.MemoryBuffer;

/**
 * Packets by Apache Fory: an instance and a buffer that are kept, classes that are registered, its mode for Java alone,
 * numbers as they are, and no readers of another version of the classes.
 *
 * @param <P> the packet
 */
final class ForyCodec<P> implements Codec {

    private static final int ROOM = 256 * PacketSuite.COUNT;

    private final P[] packets;
    private final Class<P> type;
    private final ToIntFunction<P> sum;
    private final Fory fory = Fory.builder()
            .withXlang(false)
            .withCompatible(false)
            .withRefTracking(false)
            .withIntCompressed(false)
            .withLongCompressed(false)
            .requireClassRegistration(true)
            .withAsyncCompilation(false)
            .build();
    private final MemoryBuffer buffer = MemoryBuffer.newHeapBuffer(ROOM);

    ForyCodec(P[] packets, Class<P> type, List<Class<?>> others, ToIntFunction<P> sum) {
        this.packets = packets;
        this.type = type;
        this.sum = sum;
        fory.register(type);
        others.forEach(fory::register);
        encode();
    }

    @Override
    public Codec encode() {
        Fory fory = this.fory;
        MemoryBuffer buffer = this.buffer;
        buffer.writerIndex(0);
        for (P packet : packets) {
            fory.serialize(buffer, packet);
        }
        return this;
    }

    @Override
    public int sum() {
        Fory fory = this.fory;
        MemoryBuffer buffer = this.buffer;
        buffer.readerIndex(0);
        int all = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            all += sum.applyAsInt(fory.deserialize(buffer, type));
        }
        return all;
    }
}
