package dev.broadside.benchmarks;

import dev.broadside.annotations.Bytes;
import dev.broadside.annotations.I16;
import dev.broadside.annotations.I8;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U16;
import dev.broadside.annotations.U32;
import dev.broadside.annotations.U8;

/** A packet of all kinds of fields, nine of them packets. 200 bytes. */
@Packet
@SuppressWarnings("ArrayRecordComponent") // a field of raw bytes is one of the kinds; nobody compares these records
record Large(
        @U8 int level,
        @U16 int health,
        @U32 long owner,
        @I8 int team,
        @I16 int heading,
        int id,
        float mass,
        double time,
        boolean alive,
        @Str(15) String name,
        Vector3 position,
        Vector3i16 cell,
        Vector2 aim,
        Vector2i16 tile,
        CFrame body,
        CFrameF32 camera,
        CFrame18 hand,
        Color3 tint,
        Color3b16 trail,
        @Bytes(28) byte[] extra) {

    @Packet
    record Vector3(float x, float y, float z) {}

    @Packet
    record Vector3i16(short x, short y, short z) {}

    @Packet
    record Vector2(float x, float y) {}

    @Packet
    record Vector2i16(short x, short y) {}

    /** A place and a rotation, as a quaternion. */
    @Packet
    record CFrame(Vector3 position, float x, float y, float z, float w) {}

    /** A place and a rotation, as a matrix. */
    @Packet
    record CFrameF32(Vector3 position, Vector3 right, Vector3 up, Vector3 back) {}

    /** A place and a rotation, as three angles of 16 bits. */
    @Packet
    record CFrame18(Vector3 position, short pitch, short yaw, short roll) {}

    @Packet
    record Color3(@U8 int red, @U8 int green, @U8 int blue) {}

    /** A colour in 16 bits. */
    @Packet
    record Color3b16(
            @Quantized(min = 0, max = 1, bits = 5) float red,
            @Quantized(min = 0, max = 1, bits = 6) float green,
            @Quantized(min = 0, max = 1, bits = 5) float blue) {}
}
