package dev.broadside.sample.parallelizer;

import java.util.List;

/** Packets of every type: the least, the greatest and the oddest values. */
public final class EveryTypes {

    private static final byte[] BYTES = {0, 1, -1, 127, -128, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

    /** What comes back as it was written, the quantized ones too. */
    public static final List<EveryType> EXTREMES = List.of(
            new EveryType(
                    0,
                    0,
                    0,
                    Byte.MIN_VALUE,
                    Short.MIN_VALUE,
                    Integer.MIN_VALUE,
                    -Float.MAX_VALUE,
                    -Double.MAX_VALUE,
                    false,
                    "",
                    new Vector3(Double.NEGATIVE_INFINITY, -0.0, Double.MIN_VALUE),
                    new Vector3I16(Short.MIN_VALUE, 0, -1),
                    new Vector2(-0.0, -Math.PI),
                    new Vector2I16(Short.MIN_VALUE, 1),
                    new CFrame(new Vector3(-1e300, 1e-300, 0.1), new Vector3(-Math.PI, -1, -2)),
                    new CFrameF32(-1e38f, 1e-38f, -0.0f, -3.1415927f, -1, -2),
                    new CFrame18(-1e38f, Float.MIN_VALUE, 0.1f, -Math.PI, -Math.PI, -Math.PI),
                    new Color3(0, 0, 0),
                    new Color3B16(0, 0, 0),
                    new byte[16]),
            new EveryType(
                    255,
                    65_535,
                    4_294_967_295L,
                    Byte.MAX_VALUE,
                    Short.MAX_VALUE,
                    Integer.MAX_VALUE,
                    Float.MAX_VALUE,
                    Double.MAX_VALUE,
                    true,
                    "Äther 🚀", // 11 bytes
                    new Vector3(Double.POSITIVE_INFINITY, Double.NaN, Double.MAX_VALUE),
                    new Vector3I16(Short.MAX_VALUE, 258, 1),
                    new Vector2(Double.NaN, Math.PI),
                    new Vector2I16(Short.MAX_VALUE, -1),
                    new CFrame(new Vector3(1e300, -1e-300, -0.1), new Vector3(Math.PI, 1, 2)),
                    new CFrameF32(Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 3.1415927f, 1, 2),
                    new CFrame18(Float.NaN, -Float.MIN_VALUE, -0.1f, Math.PI, Math.PI, Math.PI),
                    new Color3(1, 1, 1),
                    new Color3B16(1, 1, 1),
                    BYTES));

    private EveryTypes() {}

    /** A buffer of packets. */
    static EveryTypeBuffer bufferOf(List<EveryType> packets) {
        EveryTypeBuffer buffer = EveryTypeBuffer.allocate(packets.size());
        for (int i = 0; i < packets.size(); i++) {
            buffer.set(i, packets.get(i));
        }
        return buffer;
    }
}
