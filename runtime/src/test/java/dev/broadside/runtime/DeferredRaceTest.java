package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Frames, threads that wait, cancellations and the end of the pool race for deferred dispatches: each begins once or never,
 * and everybody is answered. {@code -Dschedule.seed} replays a printed seed.
 */
class DeferredRaceTest {

    private static final long SEED = Long.getLong("schedule.seed", System.nanoTime());
    private static final int SECONDS = Integer.getInteger("schedule.seconds", 4);
    private static final int DISPATCHES = 12;
    private static final int MAX_SPINS = 3_000;

    @Test
    @Timeout(value = 4_000, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void eachBeginsOnceOrNever() throws InterruptedException {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        Random seeds = new Random(SEED);
        int rounds = 0;
        do {
            long seed = seeds.nextLong();
            try {
                round(new Random(seed));
            } catch (Throwable e) {
                throw new AssertionError("seed " + SEED + ", round " + seed, e);
            }
            rounds++;
        } while (System.nanoTime() < end);
        assertWithMessage("rounds with seed %s", SEED).that(rounds).isAtLeast(1);
    }

    private static void round(Random random) throws InterruptedException {
        int workers = random.nextInt(3);
        WorkerPool pool = workers == 0 ? WorkerPool.sequential() : WorkerPool.create(workers);
        List<RacedDispatch> raced = new ArrayList<>();
        for (int i = 0; i < DISPATCHES; i++) {
            raced.add(new RacedDispatch(pool, new Random(random.nextLong())));
        }
        CountDownLatch begin = new CountDownLatch(1);
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicReference<Throwable> wrong = new AtomicReference<>();
        Thread game = start(begin, wrong, random.nextInt(MAX_SPINS), () -> {
            do {
                pool.frame().run();
            } while (!isOver.get());
        });
        List<Thread> others = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            others.add(start(begin, wrong, random.nextInt(MAX_SPINS), () -> raced.forEach(RacedDispatch::play)));
        }
        boolean isNow = random.nextBoolean();
        others.add(start(begin, wrong, random.nextInt(MAX_SPINS * 4), isNow ? pool::closeNow : pool::close));
        begin.countDown();
        for (Thread other : others) {
            other.join();
        }
        isOver.set(true);
        game.join();
        pool.close();
        pool.frame().run();
        if (wrong.get() != null) {
            throw new AssertionError("on a thread", wrong.get());
        }
        raced.forEach(RacedDispatch::check);
    }

    private static Thread start(CountDownLatch begin, AtomicReference<Throwable> wrong, int spins, Runnable runnable) {
        Thread thread = new Thread(() -> {
            TrapsTest.await(begin);
            for (int i = 0; i < spins; i++) {
                Thread.onSpinWait();
            }
            try {
                runnable.run();
            } catch (Throwable e) {
                wrong.compareAndSet(null, e);
            }
        });
        thread.start();
        return thread;
    }
}
