package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.WorkerPool;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

public final class Main {
    private Main() {}

    public static void run() {
        ConcurrentLinkedQueue<TaskException> failures = new ConcurrentLinkedQueue<>();
        WorkerPool pool = WorkerPool.builder().workers(2).uncaughtHandler(failures::add).build();
        WavesTasks waves = new WavesTasks(pool);
        framesAsInAGame(pool, waves);
        localMemoryIsThatOfTheStart(pool, waves);
        wrongArgumentsAreRefusedAtOnce(waves);
        detachedOnes(pool, waves);
        Dispatch<Waves_CrestBuffer> late = waves.crest().dispatchDeferredEqually(5, 1f);
        AtomicInteger never = new AtomicInteger();
        waves.splash().dispatchDetachedDeferredEqually(5, never);
        pool.close();
        Thrown.by(CancellationException.class, late::join);
        assertThat(never.get()).isEqualTo(0);
        assertThat(failures).hasSize(1);
        assertThat(failures.remove()).hasMessageThat().contains("no drop 99");
        Thrown.by(IllegalStateException.class, () -> waves.splash().dispatchDetachedDeferred(1, 1, never));
        try (WorkerPool sequential = WorkerPool.sequential()) {
            framesAsInAGame(sequential, new WavesTasks(sequential));
        }
    }

    private static void framesAsInAGame(WorkerPool pool, WavesTasks waves) {
        waves.crest().localMemory(new Waves.Wind(2f));
        List<Float> drawn = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            waves.crest().dispatchDeferredEqually(4, turn).onFrame(crests -> drawn.add(crests.height(3)));
            Dispatch<Waves_CrestBuffer> awaited = waves.crest().dispatchDeferred(4, 3, turn);
            pool.frame().run();
            assertThat(awaited.join().get(1)).isEqualTo(new Waves.Crest(1 + 2f * turn, 1));
        }
        while (drawn.size() < 3) {
            pool.frame().run();
        }
        assertThat(drawn).containsExactly(3f, 5f, 7f);
    }

    private static void localMemoryIsThatOfTheStart(WorkerPool pool, WavesTasks waves) {
        waves.crest().localMemory(new Waves.Wind(1f));
        Dispatch<Waves_CrestBuffer> before = waves.crest().dispatchDeferred(1, 1, 1f);
        assertThat(before.join().height(0)).isEqualTo(1f);
        Dispatch<Waves_CrestBuffer> after = waves.crest().dispatchDeferredEqually(1, 1f);
        waves.crest().localMemory(new Waves.Wind(5f));
        waves.level().localMemory(3);
        Dispatch<int[]> level = waves.level().dispatchDeferred(3, 2, 100);
        waves.level().localMemory(4);
        AtomicInteger first = new AtomicInteger();
        AtomicInteger second = new AtomicInteger();
        waves.soak().localMemory(first).dispatchDetachedDeferred(6, 1);
        waves.soak().localMemory(second);
        waves.spray().localMemory(new Waves.Wind(1f)).seed(1);
        long[] expected = waves.spray().runEqually(3);
        waves.spray().seed(2);
        Dispatch<long[]> spray = waves.spray().dispatchDeferred(3, 1);
        waves.spray().seed(1);
        pool.frame().run();
        waves.spray().seed(3);
        assertThat(spray.join()).isEqualTo(expected);
        waves.crest().localMemory(new Waves.Wind(9f));
        assertThat(after.join().height(0)).isEqualTo(5f);
        assertThat(level.join()).isEqualTo(new int[] {100, 104, 108});
        while (second.get() < 6) {
            Thread.onSpinWait();
        }
        assertThat(first.get()).isEqualTo(0);
    }

    private static void wrongArgumentsAreRefusedAtOnce(WavesTasks waves) {
        Thrown.by(IllegalArgumentException.class, () -> waves.crest().dispatchDeferredEqually(-1, 1f));
        Thrown.by(IllegalArgumentException.class, () -> waves.crest().dispatchDeferred(1, 0, 1f));
        try (WorkerPool pool = WorkerPool.create(1)) {
            IllegalStateException unset = Thrown.by(
                    IllegalStateException.class, () -> new WavesTasks(pool).crest().dispatchDeferredEqually(1, 1f));
            assertThat(unset).hasMessageThat().contains("'wind'");
        }
    }

    private static void detachedOnes(WorkerPool pool, WavesTasks waves) {
        AtomicInteger drops = new AtomicInteger();
        waves.splash().dispatchDetachedDeferred(10, 3, drops);
        waves.splash().dispatchDetachedDeferred(100, 1, new AtomicInteger());
        assertThat(waves.storm().runEqually(3, waves, drops)).isEqualTo(new long[] {0, 1, 2});
        assertThat(drops.get()).isEqualTo(0);
        pool.frame().run();
        while (drops.get() < 16) {
            Thread.onSpinWait();
        }
    }
}
