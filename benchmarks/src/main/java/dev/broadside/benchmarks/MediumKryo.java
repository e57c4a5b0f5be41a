package dev.broadside.benchmarks;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.broadside.benchmarks.sbe.Kind;

/** {@link Medium} by a serializer of Kryo that is written by hand. */
final class MediumKryo extends Serializer<Medium> {

    MediumKryo() {
        super(false, true);
    }

    @Override
    public void write(Kryo kryo, Output to, Medium packet) {
        to.writeInt(packet.id());
        to.writeFloat(packet.x());
        to.writeFloat(packet.y());
        to.writeFloat(packet.z());
        to.writeShort(packet.health());
        to.writeShort(packet.heading());
        to.writeByte(packet.level());
        to.writeByte(packet.kind().value());
        to.writeBoolean(packet.alive());
        to.writeBoolean(packet.visible());
    }

    @Override
    public Medium read(Kryo kryo, Input from, Class<? extends Medium> type) {
        return new Medium(
                from.readInt(),
                from.readFloat(),
                from.readFloat(),
                from.readFloat(),
                from.readShortUnsigned(),
                from.readShort(),
                from.readByteUnsigned(),
                Kind.get(from.readByte()),
                from.readBoolean(),
                from.readBoolean());
    }
}
