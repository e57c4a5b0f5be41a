package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Scratch;
import dev.broadside.annotations.Task;
import dev.broadside.runtime.TaskContext;
import java.util.concurrent.atomic.AtomicInteger;

/** Kernels for pools that run batches in random orders, or twice. */
public final class Sea {
    private Sea() {}

    static final AtomicInteger CALLS = new AtomicInteger();

    enum Wind {
        CALM,
        STORM
    }

    @Packet
    record Wave(float height, float speed) {}

    static final class Room {
        float sum;
    }

    @Task(reducer = "add")
    static long square(int id, Integer again) {
        CALLS.incrementAndGet();
        return (long) id * id + again;
    }

    static long add(long left, long right) {
        return left + right;
    }

    @Task
    static Wave roll(
            int id,
            @LocalMemory Wave gust,
            @Element Wave wave,
            @Scratch Room room,
            TaskContext context,
            Sea_WaveBuffer all,
            Wind wind,
            String name) {
        CALLS.incrementAndGet();
        room.sum = wave.height() + gust.height() + all.height(all.count() - 1 - id) + wind.ordinal() + name.length();
        return new Wave(room.sum, context.random().nextFloat());
    }

    @Task
    static float damp(int id, @Element float height) {
        CALLS.incrementAndGet();
        return height / 2;
    }

    @Task
    static void lift(int id, Sea_WaveBuffer.Slot wave, float by) {
        CALLS.incrementAndGet();
        wave.height(wave.height() + by);
    }

    @Task
    static void foam(int id, Sea_WaveBuffer.Appender waves, @LocalMemory int most) {
        CALLS.incrementAndGet();
        for (int i = 0; i < id % most; i++) {
            waves.append(new Wave(id, i));
        }
    }

    /** May change what it is given. */
    @Task
    static int count(int id, int[] seen) {
        CALLS.incrementAndGet();
        return seen[id]++;
    }

    /** Appends what depends on the batch. */
    @Task
    static void unsound(int id, Sea_WaveBuffer.Appender waves) {
        waves.append(new Wave(id, waves.count()));
    }

    /** Never the same. */
    @Task
    static Wave drift(int id) {
        return new Wave(id, id < 20 ? 0 : CALLS.incrementAndGet());
    }
}
