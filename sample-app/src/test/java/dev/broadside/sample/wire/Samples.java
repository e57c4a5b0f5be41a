package dev.broadside.sample.wire;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Packets with values of all kinds, the same in every run. */
final class Samples {

    private static final int COUNT = 60;
    private static final long SEED = 20_260_101;

    private Samples() {}

    /** Packets of one of every wire type. */
    static List<Scalars> scalars() {
        Random random = new Random(SEED);
        return IntStream.range(0, COUNT)
                .mapToObj(index -> scalars(new Values(random, index)))
                .toList();
    }

    private static Scalars scalars(Values values) {
        return new Scalars(
                values.bool(),
                (byte) values.whole(Byte.MIN_VALUE, Byte.MAX_VALUE),
                (short) values.whole(Short.MIN_VALUE, Short.MAX_VALUE),
                (char) values.whole(Character.MIN_VALUE, Character.MAX_VALUE),
                (int) values.whole(Integer.MIN_VALUE, Integer.MAX_VALUE),
                values.whole(Long.MIN_VALUE, Long.MAX_VALUE),
                values.f32(),
                values.f64(),
                (int) values.whole(0, 0xff),
                (int) values.whole(0, 0xffff),
                values.whole(0, 0xffff_ffffL),
                values.whole(Byte.MIN_VALUE, Byte.MAX_VALUE),
                (int) values.whole(Short.MIN_VALUE, Short.MAX_VALUE),
                values.half(),
                values.half(),
                values.constant(Surface.class),
                values.constant(Wide.class),
                values.text(4),
                values.text(300),
                (float) values.quantized(0, 1, 5),
                (float) values.quantized(0, 1, 6),
                (float) values.quantized(0, 1, 5),
                values.quantized(-Math.PI, Math.PI, 32),
                values.quantized(10, 11, 1),
                values.bytes(3),
                values.quantized(-1e10, 1e-3, 17),
                new Spot(
                        values.quantized(-1, 1, 3),
                        values.quantized(-1, 1, 11),
                        (short) values.whole(0, 0xff),
                        values.f64()));
    }
}
