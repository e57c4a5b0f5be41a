package dev.broadside.benchmarks;

import dev.broadside.benchmarks.sbe.Kind;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** {@link Medium} by data streams. */
final class MediumJavaIo implements JavaIo.Format<Medium> {

    @Override
    public void write(Medium packet, DataOutput to) throws IOException {
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
    public Medium read(DataInput from) throws IOException {
        return new Medium(
                from.readInt(),
                from.readFloat(),
                from.readFloat(),
                from.readFloat(),
                from.readUnsignedShort(),
                from.readShort(),
                from.readUnsignedByte(),
                Kind.get(from.readByte()),
                from.readBoolean(),
                from.readBoolean());
    }
}
