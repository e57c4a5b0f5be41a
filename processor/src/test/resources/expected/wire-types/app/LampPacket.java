package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.Wire;
import java.nio.ByteBuffer;
import javax.annotation.processing.Generated;

/**
 * The codec of {@link Lamp}: 96 bytes, little-endian.
 *
 * @see LampBuffer
 */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
final class LampPacket {
    /** The size of a packet, in bytes. */
    public static final int BYTES = 96;

    /** Where {@link Lamp#id()} begins, in bytes from the beginning of a packet. */
    public static final int ID_OFFSET = 0;

    /** Where {@link Lamp#power()} begins, in bytes from the beginning of a packet. */
    public static final int POWER_OFFSET = 1;

    /** Where {@link Lamp#reach()} begins, in bytes from the beginning of a packet. */
    public static final int REACH_OFFSET = 3;

    /** Where {@link Lamp#label()} begins, in bytes from the beginning of a packet. */
    public static final int LABEL_OFFSET = 5;

    /** Where {@link Lamp#key()} begins, in bytes from the beginning of a packet. */
    public static final int KEY_OFFSET = 11;

    /** Where {@link Lamp#mode()} begins, in bytes from the beginning of a packet. */
    public static final int MODE_OFFSET = 14;

    /** Where {@link Lamp#at()} begins, in bytes from the beginning of a packet. */
    public static final int AT_OFFSET = 15;

    /** Where {@link Lamp#red()} begins, in bytes from the beginning of a packet. */
    public static final int RED_OFFSET = 27;

    /** Where {@link Lamp#green()} begins, in bytes from the beginning of a packet. */
    public static final int GREEN_OFFSET = 27;

    /** Where {@link Lamp#blue()} begins, in bytes from the beginning of a packet. */
    public static final int BLUE_OFFSET = 28;

    /** Where {@link Lamp#lit()} begins, in bytes from the beginning of a packet. */
    public static final int LIT_OFFSET = 29;

    /** Where {@link Lamp#normal()} begins, in bytes from the beginning of a packet. */
    public static final int NORMAL_OFFSET = 30;

    /** Where {@link Lamp#turn()} begins, in bytes from the beginning of a packet. */
    public static final int TURN_OFFSET = 33;

    /** Where {@link Lamp#angles()} begins, in bytes from the beginning of a packet. */
    public static final int ANGLES_OFFSET = 36;

    /** Where {@link Lamp#levels()} begins, in bytes from the beginning of a packet. */
    public static final int LEVELS_OFFSET = 44;

    /** Where {@link Lamp#tags()} begins, in bytes from the beginning of a packet. */
    public static final int TAGS_OFFSET = 46;

    /** Where {@link Lamp#modes()} begins, in bytes from the beginning of a packet. */
    public static final int MODES_OFFSET = 52;

    /** Where {@link Lamp#corners()} begins, in bytes from the beginning of a packet. */
    public static final int CORNERS_OFFSET = 54;

    /** Where {@link Lamp#blobs()} begins, in bytes from the beginning of a packet. */
    public static final int BLOBS_OFFSET = 78;

    static final Mode[] MODE_CONSTANTS = Mode.values();

    static final Mode[] MODES_CONSTANTS = Mode.values();

    /** The layout. */
    public static final Schema SCHEMA = Schema.of("Lamp", 2, BYTES, new Schema.Field[] {
            Schema.field("id", "u8", ID_OFFSET),
            Schema.field("power", "f16", POWER_OFFSET),
            Schema.field("reach", "f16", REACH_OFFSET),
            Schema.field("label", "str(5)", LABEL_OFFSET),
            Schema.field("key", "bytes(3)", KEY_OFFSET),
            Schema.field("mode", MODE_CONSTANTS, MODE_OFFSET),
            Schema.field("at", Vec3Packet.SCHEMA, AT_OFFSET),
            Schema.field("red", "quantized(0.0 1.0 5)", RED_OFFSET),
            Schema.field("green", "quantized(0.0 1.0 6)", GREEN_OFFSET, 5),
            Schema.field("blue", "quantized(0.0 1.0 5)", BLUE_OFFSET, 3),
            Schema.field("lit", "bool", LIT_OFFSET),
            Schema.field("normal", "quantized(-1.0 1.0 10)[3]", NORMAL_OFFSET),
            Schema.field("turn", "quantized(-3.1415927410125732 3.1415927410125732 16)", TURN_OFFSET, 6),
            Schema.field("angles", "f32[2]", ANGLES_OFFSET),
            Schema.field("levels", "u8[2]", LEVELS_OFFSET),
            Schema.field("tags", "str(2)[2]", TAGS_OFFSET),
            Schema.field("modes", MODES_CONSTANTS, 2, MODES_OFFSET),
            Schema.field("corners", Vec3Packet.SCHEMA, 2, CORNERS_OFFSET),
            Schema.field("blobs", "bytes(2)[2]", BLOBS_OFFSET)
    });

    private LampPacket() {}

    /**
     * Writes a packet.
     *
     * @param bytes where to
     * @param offset where it begins
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type
     */
    public static void write(byte[] bytes, int offset, Lamp packet) {
        Wire.putU8(bytes, null, offset + ID_OFFSET, packet.id(), "Lamp.id");
        Wire.putF16(bytes, null, offset + POWER_OFFSET, packet.power(), "Lamp.power");
        Wire.putF16(bytes, null, offset + REACH_OFFSET, packet.reach(), "Lamp.reach");
        Wire.putString(bytes, null, offset + LABEL_OFFSET, 5, packet.label(), "Lamp.label");
        Wire.putBytes(bytes, null, offset + KEY_OFFSET, 3, packet.key(), "Lamp.key");
        Wire.putEnum8(bytes, null, offset + MODE_OFFSET, packet.mode(), "Lamp.mode");
        Vec3Packet.write(bytes, offset + AT_OFFSET, Wire.nonNull(packet.at(), "Lamp.at"));
        Wire.putGroup(
                bytes, null, offset + RED_OFFSET, 2,
                Wire.quantize(packet.red(), 5, 0.0, 1.0, "Lamp.red")
                        | (Wire.quantize(packet.green(), 6, 0.0, 1.0, "Lamp.green") << 5)
                        | (Wire.quantize(packet.blue(), 5, 0.0, 1.0, "Lamp.blue") << 11));
        Wire.putBoolean(bytes, null, offset + LIT_OFFSET, packet.lit());
        Wire.clear(bytes, null, offset + 35, 1);
        putNormal(bytes, offset + NORMAL_OFFSET, packet.normal());
        Wire.putQuantized(bytes, null, offset + TURN_OFFSET,
                6, 16, -3.1415927410125732, 3.1415927410125732, packet.turn(), "Lamp.turn");
        putAngles(bytes, offset + ANGLES_OFFSET, packet.angles());
        putLevels(bytes, offset + LEVELS_OFFSET, packet.levels());
        putTags(bytes, offset + TAGS_OFFSET, packet.tags());
        putModes(bytes, offset + MODES_OFFSET, packet.modes());
        putCorners(bytes, offset + CORNERS_OFFSET, packet.corners());
        putBlobs(bytes, offset + BLOBS_OFFSET, packet.blobs());
        Wire.clear(bytes, null, offset + 82, 14);
    }

    /**
     * Reads a packet.
     *
     * @param bytes where from
     * @param offset where it begins
     * @return a new record
     * @throws PacketException if the bytes are no such packet
     */
    public static Lamp read(byte[] bytes, int offset) {
        int id = Wire.getU8(bytes, null, offset + ID_OFFSET);
        float power = Wire.getF16(bytes, null, offset + POWER_OFFSET);
        double reach = Wire.getF16(bytes, null, offset + REACH_OFFSET);
        String label = Wire.getString(bytes, null, offset + LABEL_OFFSET, 5, "Lamp.label");
        byte[] key = Wire.getBytes(bytes, null, offset + KEY_OFFSET, 3);
        Mode mode = Wire.getEnum8(bytes, null, offset + MODE_OFFSET, MODE_CONSTANTS, "Lamp.mode");
        Vec3 at = Vec3Packet.read(bytes, offset + AT_OFFSET);
        float red = (float) Wire.getQuantized(bytes, null, offset + RED_OFFSET, 0, 5, 0.0, 1.0);
        float green = (float) Wire.getQuantized(bytes, null, offset + GREEN_OFFSET, 5, 6, 0.0, 1.0);
        double blue = Wire.getQuantized(bytes, null, offset + BLUE_OFFSET, 3, 5, 0.0, 1.0);
        boolean lit = Wire.getBoolean(bytes, null, offset + LIT_OFFSET, "Lamp.lit");
        float[] normal = getNormal(bytes, offset + NORMAL_OFFSET);
        float turn = (float) Wire.getQuantized(bytes, null, offset + TURN_OFFSET,
                6, 16, -3.1415927410125732, 3.1415927410125732);
        float[] angles = getAngles(bytes, offset + ANGLES_OFFSET);
        int[] levels = getLevels(bytes, offset + LEVELS_OFFSET);
        String[] tags = getTags(bytes, offset + TAGS_OFFSET);
        Mode[] modes = getModes(bytes, offset + MODES_OFFSET);
        Vec3[] corners = getCorners(bytes, offset + CORNERS_OFFSET);
        byte[][] blobs = getBlobs(bytes, offset + BLOBS_OFFSET);
        return made(offset, id, power, reach, label, key, mode, at, red, green, blue, lit, normal,
                turn, angles, levels, tags, modes, corners, blobs);
    }

    /**
     * Writes a packet.
     *
     * @param memory where to
     * @param offset where it begins
     * @param packet what to write
     * @throws PacketException if a component does not fit its wire type
     */
    public static void write(ByteBuffer memory, int offset, Lamp packet) {
        Wire.putU8(null, memory, offset + ID_OFFSET, packet.id(), "Lamp.id");
        Wire.putF16(null, memory, offset + POWER_OFFSET, packet.power(), "Lamp.power");
        Wire.putF16(null, memory, offset + REACH_OFFSET, packet.reach(), "Lamp.reach");
        Wire.putString(null, memory, offset + LABEL_OFFSET, 5, packet.label(), "Lamp.label");
        Wire.putBytes(null, memory, offset + KEY_OFFSET, 3, packet.key(), "Lamp.key");
        Wire.putEnum8(null, memory, offset + MODE_OFFSET, packet.mode(), "Lamp.mode");
        Vec3Packet.write(memory, offset + AT_OFFSET, Wire.nonNull(packet.at(), "Lamp.at"));
        Wire.putGroup(
                null, memory, offset + RED_OFFSET, 2,
                Wire.quantize(packet.red(), 5, 0.0, 1.0, "Lamp.red")
                        | (Wire.quantize(packet.green(), 6, 0.0, 1.0, "Lamp.green") << 5)
                        | (Wire.quantize(packet.blue(), 5, 0.0, 1.0, "Lamp.blue") << 11));
        Wire.putBoolean(null, memory, offset + LIT_OFFSET, packet.lit());
        Wire.clear(null, memory, offset + 35, 1);
        putNormal(memory, offset + NORMAL_OFFSET, packet.normal());
        Wire.putQuantized(null, memory, offset + TURN_OFFSET,
                6, 16, -3.1415927410125732, 3.1415927410125732, packet.turn(), "Lamp.turn");
        putAngles(memory, offset + ANGLES_OFFSET, packet.angles());
        putLevels(memory, offset + LEVELS_OFFSET, packet.levels());
        putTags(memory, offset + TAGS_OFFSET, packet.tags());
        putModes(memory, offset + MODES_OFFSET, packet.modes());
        putCorners(memory, offset + CORNERS_OFFSET, packet.corners());
        putBlobs(memory, offset + BLOBS_OFFSET, packet.blobs());
        Wire.clear(null, memory, offset + 82, 14);
    }

    /**
     * Reads a packet.
     *
     * @param memory where from
     * @param offset where it begins
     * @return a new record
     * @throws PacketException if the bytes are no such packet
     */
    public static Lamp read(ByteBuffer memory, int offset) {
        int id = Wire.getU8(null, memory, offset + ID_OFFSET);
        float power = Wire.getF16(null, memory, offset + POWER_OFFSET);
        double reach = Wire.getF16(null, memory, offset + REACH_OFFSET);
        String label = Wire.getString(null, memory, offset + LABEL_OFFSET, 5, "Lamp.label");
        byte[] key = Wire.getBytes(null, memory, offset + KEY_OFFSET, 3);
        Mode mode = Wire.getEnum8(null, memory, offset + MODE_OFFSET, MODE_CONSTANTS, "Lamp.mode");
        Vec3 at = Vec3Packet.read(memory, offset + AT_OFFSET);
        float red = (float) Wire.getQuantized(null, memory, offset + RED_OFFSET, 0, 5, 0.0, 1.0);
        float green = (float) Wire.getQuantized(null, memory, offset + GREEN_OFFSET,
                5, 6, 0.0, 1.0);
        double blue = Wire.getQuantized(null, memory, offset + BLUE_OFFSET, 3, 5, 0.0, 1.0);
        boolean lit = Wire.getBoolean(null, memory, offset + LIT_OFFSET, "Lamp.lit");
        float[] normal = getNormal(memory, offset + NORMAL_OFFSET);
        float turn = (float) Wire.getQuantized(null, memory, offset + TURN_OFFSET,
                6, 16, -3.1415927410125732, 3.1415927410125732);
        float[] angles = getAngles(memory, offset + ANGLES_OFFSET);
        int[] levels = getLevels(memory, offset + LEVELS_OFFSET);
        String[] tags = getTags(memory, offset + TAGS_OFFSET);
        Mode[] modes = getModes(memory, offset + MODES_OFFSET);
        Vec3[] corners = getCorners(memory, offset + CORNERS_OFFSET);
        byte[][] blobs = getBlobs(memory, offset + BLOBS_OFFSET);
        return made(offset, id, power, reach, label, key, mode, at, red, green, blue, lit, normal,
                turn, angles, levels, tags, modes, corners, blobs);
    }

    private static Lamp made(int offset, int id, float power, double reach, String label,
            byte[] key, Mode mode, Vec3 at, float red, float green, double blue, boolean lit,
            float[] normal, float turn, float[] angles, int[] levels, String[] tags, Mode[] modes,
            Vec3[] corners, byte[][] blobs) {
        try {
            return new Lamp(id, power, reach, label, key, mode, at, red, green, blue, lit, normal,
                    turn, angles, levels, tags, modes, corners, blobs);
        } catch (RuntimeException refusal) {
            throw new PacketException("Lamp", offset,
                    "is refused by its constructor: " + refusal, refusal);
        }
    }

    static void putNormal(byte[] bytes, int offset, float[] normal) {
        Wire.checkLength(Wire.nonNull(normal, "Lamp.normal").length, 3, "Lamp.normal");
        for (int index = 0; index < 3; index++) {
            Wire.putQuantized(bytes, null, offset + 10 * index / 8, 10 * index % 8, 10, -1.0, 1.0,
                    normal[index], "Lamp.normal");
        }
    }

    static float[] getNormal(byte[] bytes, int offset) {
        float[] normal = new float[3];
        for (int index = 0; index < 3; index++) {
            normal[index] = (float) Wire.getQuantized(bytes, null, offset + 10 * index / 8,
                    10 * index % 8, 10, -1.0, 1.0);
        }
        return normal;
    }

    static void putNormal(ByteBuffer memory, int offset, float[] normal) {
        Wire.checkLength(Wire.nonNull(normal, "Lamp.normal").length, 3, "Lamp.normal");
        for (int index = 0; index < 3; index++) {
            Wire.putQuantized(null, memory, offset + 10 * index / 8, 10 * index % 8, 10, -1.0, 1.0,
                    normal[index], "Lamp.normal");
        }
    }

    static float[] getNormal(ByteBuffer memory, int offset) {
        float[] normal = new float[3];
        for (int index = 0; index < 3; index++) {
            normal[index] = (float) Wire.getQuantized(null, memory, offset + 10 * index / 8,
                    10 * index % 8, 10, -1.0, 1.0);
        }
        return normal;
    }

    static void putAngles(byte[] bytes, int offset, float[] angles) {
        Wire.checkLength(Wire.nonNull(angles, "Lamp.angles").length, 2, "Lamp.angles");
        for (int index = 0; index < 2; index++) {
            Wire.putFloat(bytes, null, offset + 4 * index, angles[index]);
        }
    }

    static float[] getAngles(byte[] bytes, int offset) {
        float[] angles = new float[2];
        for (int index = 0; index < 2; index++) {
            angles[index] = Wire.getFloat(bytes, null, offset + 4 * index);
        }
        return angles;
    }

    static void putAngles(ByteBuffer memory, int offset, float[] angles) {
        Wire.checkLength(Wire.nonNull(angles, "Lamp.angles").length, 2, "Lamp.angles");
        for (int index = 0; index < 2; index++) {
            Wire.putFloat(null, memory, offset + 4 * index, angles[index]);
        }
    }

    static float[] getAngles(ByteBuffer memory, int offset) {
        float[] angles = new float[2];
        for (int index = 0; index < 2; index++) {
            angles[index] = Wire.getFloat(null, memory, offset + 4 * index);
        }
        return angles;
    }

    static void putLevels(byte[] bytes, int offset, int[] levels) {
        Wire.checkLength(Wire.nonNull(levels, "Lamp.levels").length, 2, "Lamp.levels");
        for (int index = 0; index < 2; index++) {
            Wire.putU8(bytes, null, offset + index, levels[index], "Lamp.levels");
        }
    }

    static int[] getLevels(byte[] bytes, int offset) {
        int[] levels = new int[2];
        for (int index = 0; index < 2; index++) {
            levels[index] = Wire.getU8(bytes, null, offset + index);
        }
        return levels;
    }

    static void putLevels(ByteBuffer memory, int offset, int[] levels) {
        Wire.checkLength(Wire.nonNull(levels, "Lamp.levels").length, 2, "Lamp.levels");
        for (int index = 0; index < 2; index++) {
            Wire.putU8(null, memory, offset + index, levels[index], "Lamp.levels");
        }
    }

    static int[] getLevels(ByteBuffer memory, int offset) {
        int[] levels = new int[2];
        for (int index = 0; index < 2; index++) {
            levels[index] = Wire.getU8(null, memory, offset + index);
        }
        return levels;
    }

    static void putTags(byte[] bytes, int offset, String[] tags) {
        Wire.checkLength(Wire.nonNull(tags, "Lamp.tags").length, 2, "Lamp.tags");
        for (int index = 0; index < 2; index++) {
            Wire.putString(bytes, null, offset + 3 * index, 2, tags[index], "Lamp.tags");
        }
    }

    static String[] getTags(byte[] bytes, int offset) {
        String[] tags = new String[2];
        for (int index = 0; index < 2; index++) {
            tags[index] = Wire.getString(bytes, null, offset + 3 * index, 2, "Lamp.tags");
        }
        return tags;
    }

    static void putTags(ByteBuffer memory, int offset, String[] tags) {
        Wire.checkLength(Wire.nonNull(tags, "Lamp.tags").length, 2, "Lamp.tags");
        for (int index = 0; index < 2; index++) {
            Wire.putString(null, memory, offset + 3 * index, 2, tags[index], "Lamp.tags");
        }
    }

    static String[] getTags(ByteBuffer memory, int offset) {
        String[] tags = new String[2];
        for (int index = 0; index < 2; index++) {
            tags[index] = Wire.getString(null, memory, offset + 3 * index, 2, "Lamp.tags");
        }
        return tags;
    }

    static void putModes(byte[] bytes, int offset, Mode[] modes) {
        Wire.checkLength(Wire.nonNull(modes, "Lamp.modes").length, 2, "Lamp.modes");
        for (int index = 0; index < 2; index++) {
            Wire.putEnum8(bytes, null, offset + index, modes[index], "Lamp.modes");
        }
    }

    static Mode[] getModes(byte[] bytes, int offset) {
        Mode[] modes = new Mode[2];
        for (int index = 0; index < 2; index++) {
            modes[index] = Wire.getEnum8(bytes, null, offset + index,
                    MODES_CONSTANTS, "Lamp.modes");
        }
        return modes;
    }

    static void putModes(ByteBuffer memory, int offset, Mode[] modes) {
        Wire.checkLength(Wire.nonNull(modes, "Lamp.modes").length, 2, "Lamp.modes");
        for (int index = 0; index < 2; index++) {
            Wire.putEnum8(null, memory, offset + index, modes[index], "Lamp.modes");
        }
    }

    static Mode[] getModes(ByteBuffer memory, int offset) {
        Mode[] modes = new Mode[2];
        for (int index = 0; index < 2; index++) {
            modes[index] = Wire.getEnum8(null, memory, offset + index,
                    MODES_CONSTANTS, "Lamp.modes");
        }
        return modes;
    }

    static void putCorners(byte[] bytes, int offset, Vec3[] corners) {
        Wire.checkLength(Wire.nonNull(corners, "Lamp.corners").length, 2, "Lamp.corners");
        for (int index = 0; index < 2; index++) {
            Vec3Packet.write(bytes, offset + 12 * index, Wire.nonNull(corners[index], "Lamp.corners"));
        }
    }

    static Vec3[] getCorners(byte[] bytes, int offset) {
        Vec3[] corners = new Vec3[2];
        for (int index = 0; index < 2; index++) {
            corners[index] = Vec3Packet.read(bytes, offset + 12 * index);
        }
        return corners;
    }

    static void putCorners(ByteBuffer memory, int offset, Vec3[] corners) {
        Wire.checkLength(Wire.nonNull(corners, "Lamp.corners").length, 2, "Lamp.corners");
        for (int index = 0; index < 2; index++) {
            Vec3Packet.write(memory, offset + 12 * index, Wire.nonNull(corners[index], "Lamp.corners"));
        }
    }

    static Vec3[] getCorners(ByteBuffer memory, int offset) {
        Vec3[] corners = new Vec3[2];
        for (int index = 0; index < 2; index++) {
            corners[index] = Vec3Packet.read(memory, offset + 12 * index);
        }
        return corners;
    }

    static void putBlobs(byte[] bytes, int offset, byte[][] blobs) {
        Wire.checkLength(Wire.nonNull(blobs, "Lamp.blobs").length, 2, "Lamp.blobs");
        for (int index = 0; index < 2; index++) {
            Wire.putBytes(bytes, null, offset + 2 * index, 2, blobs[index], "Lamp.blobs");
        }
    }

    static byte[][] getBlobs(byte[] bytes, int offset) {
        byte[][] blobs = new byte[2][];
        for (int index = 0; index < 2; index++) {
            blobs[index] = Wire.getBytes(bytes, null, offset + 2 * index, 2);
        }
        return blobs;
    }

    static void putBlobs(ByteBuffer memory, int offset, byte[][] blobs) {
        Wire.checkLength(Wire.nonNull(blobs, "Lamp.blobs").length, 2, "Lamp.blobs");
        for (int index = 0; index < 2; index++) {
            Wire.putBytes(null, memory, offset + 2 * index, 2, blobs[index], "Lamp.blobs");
        }
    }

    static byte[][] getBlobs(ByteBuffer memory, int offset) {
        byte[][] blobs = new byte[2][];
        for (int index = 0; index < 2; index++) {
            blobs[index] = Wire.getBytes(null, memory, offset + 2 * index, 2);
        }
        return blobs;
    }
}
