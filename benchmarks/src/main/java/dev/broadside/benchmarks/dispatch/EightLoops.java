package dev.broadside.benchmarks.dispatch;

import java.util.List;
import java.util.function.IntConsumer;

/** {@link Eight} as the peers run them, one after the other: as loops over ranges, and for each id. */
final class EightLoops {

    private EightLoops() {}

    static List<Body> bodies(float[] a, float[] b, float[] y, float[] z) {
        return List.of(
                (from, to) -> {
                    for (int id = from; id < to; id++) {
                        y[id] = Eight.scale(id, a, b);
                    }
                },
                (from, to) -> {
                    for (int id = from; id < to; id++) {
                        z[id] = Eight.add(id, y, b);
                    }
                },
                (from, to) -> {
                    for (int id = from; id < to; id++) {
                        y[id] = Eight.reflect(id, z, b);
                    }
                },
                (from, to) -> {
                    for (int id = from; id < to; id++) {
                        z[id] = Eight.blend(id, y, b);
                    }
                },
                (from, to) -> {
                    for (int id = from; id < to; id++) {
                        y[id] = Eight.damp(id, z, b);
                    }
                },
                (from, to) -> {
                    for (int id = from; id < to; id++) {
                        z[id] = Eight.raise(id, y, b);
                    }
                },
                (from, to) -> {
                    for (int id = from; id < to; id++) {
                        y[id] = Eight.offset(id, z, b);
                    }
                },
                (from, to) -> {
                    for (int id = from; id < to; id++) {
                        z[id] = Eight.halve(id, y, b);
                    }
                });
    }

    static List<IntConsumer> consumers(float[] a, float[] b, float[] y, float[] z) {
        return List.of(
                id -> y[id] = Eight.scale(id, a, b),
                id -> z[id] = Eight.add(id, y, b),
                id -> y[id] = Eight.reflect(id, z, b),
                id -> z[id] = Eight.blend(id, y, b),
                id -> y[id] = Eight.damp(id, z, b),
                id -> z[id] = Eight.raise(id, y, b),
                id -> y[id] = Eight.offset(id, z, b),
                id -> z[id] = Eight.halve(id, y, b));
    }
}
