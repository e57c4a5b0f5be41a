package app;

import dev.broadside.annotations.Bytes;
import dev.broadside.annotations.F16;
import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U8;

/** Every kind of wire type, and padding at the end. */
@Packet(align = 16, version = 2)
record Lamp(
        @U8 int id,
        @F16 float power,
        @F16 double reach,
        @Str(5) String label,
        @Bytes(3) byte[] key,
        Mode mode,
        Vec3 at,
        @Quantized(min = 0, max = 1, bits = 5) float red,
        @Quantized(min = 0, max = 1, bits = 6) float green,
        @Quantized(min = 0, max = 1, bits = 5) double blue,
        boolean lit,
        @Length(3) @Quantized(min = -1, max = 1, bits = 10) float[] normal,
        @Quantized(min = -Math.PI, max = Math.PI, bits = 16) float turn,
        @Length(2) float[] angles,
        @Length(2) @U8 int[] levels,
        @Length(2) @Str(2) String[] tags,
        @Length(2) Mode[] modes,
        @Length(2) Vec3[] corners,
        @Length(2) @Bytes(2) byte[][] blobs) {

    static Lamp of(int id) {
        return new Lamp(
                id,
                1.5f,
                -0.25,
                "né",
                new byte[] {1, 2, 3},
                Mode.ON,
                new Vec3(1, 2, 3),
                1,
                0,
                1,
                true,
                new float[] {-1, 1, -1},
                (float) Math.PI,
                new float[] {0.5f, -0.5f},
                new int[] {0, 255},
                new String[] {"", "ab"},
                new Mode[] {Mode.FLICKER, Mode.OFF},
                new Vec3[] {new Vec3(4, 5, 6), new Vec3(7, 8, 9)},
                new byte[][] {{9, 8}, {7, 6}});
    }

    Lamp renamed(String name) {
        return new Lamp(
                id, power, reach, name, key, mode, at, red, green, blue, lit, normal, turn, angles, levels, tags, modes, corners,
                blobs);
    }
}
