package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import dev.broadside.runtime.TaskContext;
import java.util.concurrent.atomic.AtomicInteger;

final class Waves {
    private Waves() {}

    @Packet
    record Wind(float speed) {}

    @Packet
    record Crest(float height, int at) {}

    @Task
    static Crest crest(int id, @LocalMemory Wind wind, float time) {
        return new Crest(id + wind.speed() * time, id);
    }

    // the names are those of what is generated
    @Task
    static int level(int id, @LocalMemory int call, int localMemory) {
        return id * call + localMemory;
    }

    @Task
    static void splash(int id, AtomicInteger drops) {
        if (id == 99) {
            throw new IllegalStateException("no drop " + id);
        }
        drops.incrementAndGet();
    }

    @Task
    static void soak(int id, @LocalMemory AtomicInteger drops) {
        drops.incrementAndGet();
    }

    @Task
    static long storm(int id, WavesTasks waves, AtomicInteger drops) {
        waves.splash().dispatchDetachedDeferredEqually(2, drops);
        return waves.crest().dispatchDeferred(id, 1, 1f).join().count();
    }

    @Task
    static long spray(int id, @LocalMemory Wind wind, TaskContext seed) {
        return seed.random().nextLong() + (long) wind.speed();
    }
}
