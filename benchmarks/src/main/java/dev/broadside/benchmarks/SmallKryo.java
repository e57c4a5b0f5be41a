package dev.broadside.benchmarks;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** {@link Small} by a serializer of Kryo that is written by hand. */
final class SmallKryo extends Serializer<Small> {

    SmallKryo() {
        super(false, true);
    }

    @Override
    public void write(Kryo kryo, Output to, Small packet) {
        to.writeShort(packet.target());
        to.writeFloat(packet.distance());
    }

    @Override
    public Small read(Kryo kryo, Input from, Class<? extends Small> type) {
        return new Small(from.readShortUnsigned(), from.readFloat());
    }
}
