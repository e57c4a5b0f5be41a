package dev.broadside.benchmarks;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.broadside.benchmarks.Large.CFrame;
import dev.broadside.benchmarks.Large.CFrame18;
import dev.broadside.benchmarks.Large.CFrameF32;
import dev.broadside.benchmarks.Large.Color3;
import dev.broadside.benchmarks.Large.Vector2;
import dev.broadside.benchmarks.Large.Vector2i16;
import dev.broadside.benchmarks.Large.Vector3;
import dev.broadside.benchmarks.Large.Vector3i16;

/** {@link Large} by a serializer of Kryo that is written by hand: its own for records looks up every field by name. */
final class LargeKryo extends Serializer<Large> {

    LargeKryo() {
        super(false, true);
    }

    private static final int EXTRA = 28;

    @Override
    public void write(Kryo kryo, Output to, Large packet) {
        to.writeByte(packet.level());
        to.writeShort(packet.health());
        to.writeInt((int) packet.owner());
        to.writeByte(packet.team());
        to.writeShort(packet.heading());
        to.writeInt(packet.id());
        to.writeFloat(packet.mass());
        to.writeDouble(packet.time());
        to.writeBoolean(packet.alive());
        to.writeAscii(packet.name());
        write(packet.position(), to);
        to.writeShort(packet.cell().x());
        to.writeShort(packet.cell().y());
        to.writeShort(packet.cell().z());
        to.writeFloat(packet.aim().x());
        to.writeFloat(packet.aim().y());
        to.writeShort(packet.tile().x());
        to.writeShort(packet.tile().y());
        write(packet.body().position(), to);
        to.writeFloat(packet.body().x());
        to.writeFloat(packet.body().y());
        to.writeFloat(packet.body().z());
        to.writeFloat(packet.body().w());
        write(packet.camera().position(), to);
        write(packet.camera().right(), to);
        write(packet.camera().up(), to);
        write(packet.camera().back(), to);
        write(packet.hand().position(), to);
        to.writeShort(packet.hand().pitch());
        to.writeShort(packet.hand().yaw());
        to.writeShort(packet.hand().roll());
        to.writeByte(packet.tint().red());
        to.writeByte(packet.tint().green());
        to.writeByte(packet.tint().blue());
        to.writeShort(LargeVarHandles.color(packet.trail()));
        to.writeBytes(packet.extra());
    }

    private static void write(Vector3 vector, Output to) {
        to.writeFloat(vector.x());
        to.writeFloat(vector.y());
        to.writeFloat(vector.z());
    }

    @Override
    public Large read(Kryo kryo, Input from, Class<? extends Large> type) {
        return new Large(
                from.readByteUnsigned(),
                from.readShortUnsigned(),
                from.readInt() & 0xffff_ffffL,
                from.readByte(),
                from.readShort(),
                from.readInt(),
                from.readFloat(),
                from.readDouble(),
                from.readBoolean(),
                from.readString(),
                vector(from),
                new Vector3i16(from.readShort(), from.readShort(), from.readShort()),
                new Vector2(from.readFloat(), from.readFloat()),
                new Vector2i16(from.readShort(), from.readShort()),
                new CFrame(vector(from), from.readFloat(), from.readFloat(), from.readFloat(), from.readFloat()),
                new CFrameF32(vector(from), vector(from), vector(from), vector(from)),
                new CFrame18(vector(from), from.readShort(), from.readShort(), from.readShort()),
                new Color3(from.readByteUnsigned(), from.readByteUnsigned(), from.readByteUnsigned()),
                LargeVarHandles.color(from.readShortUnsigned()),
                from.readBytes(EXTRA));
    }

    private static Vector3 vector(Input from) {
        return new Vector3(from.readFloat(), from.readFloat(), from.readFloat());
    }
}
