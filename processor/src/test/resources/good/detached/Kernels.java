package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import java.util.concurrent.atomic.AtomicInteger;

final class Kernels {
    private Kernels() {}

    @Packet
    record Pair(int first, long second) {}

    @Task
    static void effects(int id, AtomicInteger calls) {
        calls.incrementAndGet();
    }

    @Task
    static double number(int id, AtomicInteger calls) {
        return calls.incrementAndGet();
    }

    @Task
    static Pair packet(int id, AtomicInteger calls) {
        return new Pair(id, calls.incrementAndGet());
    }

    @Task
    static void failing(int id) {
        if (id == 3) {
            throw new IllegalStateException("three");
        }
    }
}
