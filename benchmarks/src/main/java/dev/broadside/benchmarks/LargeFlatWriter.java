package dev.broadside.benchmarks;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.broadside.benchmarks.Large.Vector3;
import dev.broadside.benchmarks.flat.LargeStruct;
import dev.broadside.benchmarks.flat.LargeTable;

/** Puts one {@link Large} before what a FlatBuffers builder has: from the last field to the first, as structs are made. */
final class LargeFlatWriter {

    private final FlatBufferBuilder builder;

    LargeFlatWriter(FlatBufferBuilder builder) {
        this.builder = builder;
    }

    int write(Large packet) {
        int name = builder.createString(packet.name());
        int extra = builder.createByteVector(packet.extra());
        LargeTable.start(builder);
        return LargeTable.end(builder, state(packet), name, extra);
    }

    private int state(Large packet) {
        FlatBufferBuilder to = builder;
        to.prep(LargeStruct.ALIGNMENT, LargeStruct.BYTES);
        to.pad(2);
        to.putBoolean(packet.alive());
        to.putByte((byte) packet.team());
        to.putByte((byte) packet.level());
        to.putByte((byte) packet.tint().blue());
        to.putByte((byte) packet.tint().green());
        to.putByte((byte) packet.tint().red());
        to.putShort((short) LargeVarHandles.color(packet.trail()));
        to.putShort((short) packet.heading());
        to.putShort((short) packet.health());
        to.putShort(packet.tile().y());
        to.putShort(packet.tile().x());
        to.putShort(packet.cell().z());
        to.putShort(packet.cell().y());
        to.putShort(packet.cell().x());
        to.pad(2);
        to.putShort(packet.hand().roll());
        to.putShort(packet.hand().yaw());
        to.putShort(packet.hand().pitch());
        vector(packet.hand().position());
        vector(packet.camera().back());
        vector(packet.camera().up());
        vector(packet.camera().right());
        vector(packet.camera().position());
        to.putFloat(packet.body().w());
        to.putFloat(packet.body().z());
        to.putFloat(packet.body().y());
        to.putFloat(packet.body().x());
        vector(packet.body().position());
        to.putFloat(packet.aim().y());
        to.putFloat(packet.aim().x());
        vector(packet.position());
        to.putFloat(packet.mass());
        to.putInt(packet.id());
        to.putInt((int) packet.owner());
        to.putDouble(packet.time());
        return to.offset();
    }

    private void vector(Vector3 vector) {
        builder.putFloat(vector.z());
        builder.putFloat(vector.y());
        builder.putFloat(vector.x());
    }
}
