package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import java.util.concurrent.atomic.AtomicInteger;

final class Bullets {
    private Bullets() {}

    @Task(packet = Hit.class)
    static void cast(int id, HitBuffer.Slot hit, @LocalMemory float speed, int tick) {
        if (id % 3 != 0) {
            hit.target(id).distance(speed * tick).surface("s" + id % 10);
        }
    }

    /** Whose packet is inferred, in columns, and which is called like something of ours. */
    @Task
    static void light(int id, LampBuffer.Slot out) {
        out.id(out.id() + id);
        out.power(out.power() + id / 2.0);
    }

    @Task
    static void refuse(int id, HitBuffer.Slot hit) {
        if (id == 70) {
            throw new IllegalStateException("70");
        }
        hit.set(new Hit(id, id, ""));
    }

    /** Tells what a slot holds at first. */
    @Task
    static void look(int id, HitBuffer.Slot hit, AtomicInteger used) {
        if (hit.target() != 0 || hit.distance() != 0 || !hit.surface().isEmpty()) {
            used.incrementAndGet();
        }
        hit.target(id + 1).distance(1).surface("full");
        used.addAndGet(1000);
    }
}
