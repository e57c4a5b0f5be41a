package dev.broadside.benchmarks.flat;

import com.google.flatbuffers.Struct;
import java.nio.ByteBuffer;

/** All that has a fixed size of a {@link LargeTable}; the fields of structs in it under both names. */
public final class LargeStruct extends Struct {

    /** The size of one. */
    public static final int BYTES = 160;

    /** Where the widest field begins. */
    public static final int ALIGNMENT = 8;

    /** Looks nowhere yet. */
    public LargeStruct() {}

    LargeStruct at(int place, ByteBuffer bytes) {
        __reset(place, bytes);
        return this;
    }

    /** The field of that name. */
    public double time() {
        return bb.getDouble(bb_pos);
    }

    /** The field of that name. */
    public long owner() {
        return bb.getInt(bb_pos + 8) & 0xffff_ffffL;
    }

    /** The field of that name. */
    public int id() {
        return bb.getInt(bb_pos + 12);
    }

    /** The field of that name. */
    public float mass() {
        return bb.getFloat(bb_pos + 16);
    }

    /** The field of that name. */
    public Vector3Struct position(Vector3Struct vector) {
        return vector.at(bb_pos + 20, bb);
    }

    /** The field of that name. */
    public float aimX() {
        return bb.getFloat(bb_pos + 32);
    }

    /** The field of that name. */
    public float aimY() {
        return bb.getFloat(bb_pos + 36);
    }

    /** The field of that name. */
    public Vector3Struct bodyPosition(Vector3Struct vector) {
        return vector.at(bb_pos + 40, bb);
    }

    /** The field of that name. */
    public float bodyX() {
        return bb.getFloat(bb_pos + 52);
    }

    /** The field of that name. */
    public float bodyY() {
        return bb.getFloat(bb_pos + 56);
    }

    /** The field of that name. */
    public float bodyZ() {
        return bb.getFloat(bb_pos + 60);
    }

    /** The field of that name. */
    public float bodyW() {
        return bb.getFloat(bb_pos + 64);
    }

    /** The field of that name. */
    public Vector3Struct cameraPosition(Vector3Struct vector) {
        return vector.at(bb_pos + 68, bb);
    }

    /** The field of that name. */
    public Vector3Struct cameraRight(Vector3Struct vector) {
        return vector.at(bb_pos + 80, bb);
    }

    /** The field of that name. */
    public Vector3Struct cameraUp(Vector3Struct vector) {
        return vector.at(bb_pos + 92, bb);
    }

    /** The field of that name. */
    public Vector3Struct cameraBack(Vector3Struct vector) {
        return vector.at(bb_pos + 104, bb);
    }

    /** The field of that name. */
    public Vector3Struct handPosition(Vector3Struct vector) {
        return vector.at(bb_pos + 116, bb);
    }

    /** The field of that name. */
    public short handPitch() {
        return bb.getShort(bb_pos + 128);
    }

    /** The field of that name. */
    public short handYaw() {
        return bb.getShort(bb_pos + 130);
    }

    /** The field of that name. */
    public short handRoll() {
        return bb.getShort(bb_pos + 132);
    }

    /** The field of that name. */
    public short cellX() {
        return bb.getShort(bb_pos + 136);
    }

    /** The field of that name. */
    public short cellY() {
        return bb.getShort(bb_pos + 138);
    }

    /** The field of that name. */
    public short cellZ() {
        return bb.getShort(bb_pos + 140);
    }

    /** The field of that name. */
    public short tileX() {
        return bb.getShort(bb_pos + 142);
    }

    /** The field of that name. */
    public short tileY() {
        return bb.getShort(bb_pos + 144);
    }

    /** The field of that name. */
    public int health() {
        return bb.getShort(bb_pos + 146) & 0xffff;
    }

    /** The field of that name. */
    public short heading() {
        return bb.getShort(bb_pos + 148);
    }

    /** The field of that name. */
    public int trail() {
        return bb.getShort(bb_pos + 150) & 0xffff;
    }

    /** The field of that name. */
    public int tintRed() {
        return bb.get(bb_pos + 152) & 0xff;
    }

    /** The field of that name. */
    public int tintGreen() {
        return bb.get(bb_pos + 153) & 0xff;
    }

    /** The field of that name. */
    public int tintBlue() {
        return bb.get(bb_pos + 154) & 0xff;
    }

    /** The field of that name. */
    public int level() {
        return bb.get(bb_pos + 155) & 0xff;
    }

    /** The field of that name. */
    public byte team() {
        return bb.get(bb_pos + 156);
    }

    /** The field of that name. */
    public boolean alive() {
        return bb.get(bb_pos + 157) != 0;
    }
}
