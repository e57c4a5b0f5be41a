package dev.broadside.benchmarks;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.function.ToIntFunction;

/**
 * Packets by Kryo: an instance, an output and an input that are kept, classes that are registered, no references.
 *
 * @param <P> the packet
 */
final class KryoCodec<P> implements Codec {

    private static final int ROOM = 256 * PacketSuite.COUNT;

    private final P[] packets;
    private final Class<P> type;
    private final ToIntFunction<P> sum;
    private final Kryo kryo = new Kryo();
    private final Output output = new Output(ROOM, ROOM);
    private final Input input = new Input(output.getBuffer());

    KryoCodec(P[] packets, Class<P> type, Serializer<P> serializer, ToIntFunction<P> sum) {
        this.packets = packets;
        this.type = type;
        this.sum = sum;
        kryo.setRegistrationRequired(true);
        kryo.setReferences(false);
        kryo.register(type, serializer);
        encode();
    }

    @Override
    public Codec encode() {
        Kryo kryo = this.kryo;
        Output output = this.output;
        output.reset();
        for (P packet : packets) {
            kryo.writeObject(output, packet);
        }
        return this;
    }

    @Override
    public int sum() {
        Kryo kryo = this.kryo;
        Input input = this.input;
        input.setPosition(0);
        int all = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            all += sum.applyAsInt(kryo.readObject(input, type));
        }
        return all;
    }
}
