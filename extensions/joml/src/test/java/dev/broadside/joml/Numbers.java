package dev.broadside.joml;

import java.util.Random;
import org.joml.AxisAngle4d;
import org.joml.AxisAngle4f;

/** Random numbers of every sort: any bits may come, so infinities, zeros with a sign and what is no number too. */
final class Numbers {

    private final Random random;

    Numbers(long seed) {
        this.random = new Random(seed);
    }

    int nextInt() {
        return random.nextInt();
    }

    float nextFloat() {
        return Float.intBitsToFloat(random.nextInt(8) == 0 ? 1 << 31 : random.nextInt());
    }

    double nextDouble() {
        return Double.longBitsToDouble(random.nextInt(8) == 0 ? 1L << 63 : random.nextLong());
    }

    float[] nextFloats(int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = nextFloat();
        }
        return floats;
    }

    double[] nextDoubles(int count) {
        double[] doubles = new double[count];
        for (int i = 0; i < count; i++) {
            doubles[i] = nextDouble();
        }
        return doubles;
    }

    AxisAngle4f nextAxisAngle4f() {
        AxisAngle4f rotation = new AxisAngle4f();
        rotation.angle = nextFloat();
        rotation.x = nextFloat();
        rotation.y = nextFloat();
        rotation.z = nextFloat();
        return rotation;
    }

    AxisAngle4d nextAxisAngle4d() {
        AxisAngle4d rotation = new AxisAngle4d();
        rotation.angle = nextDouble();
        rotation.x = nextDouble();
        rotation.y = nextDouble();
        rotation.z = nextDouble();
        return rotation;
    }
}
