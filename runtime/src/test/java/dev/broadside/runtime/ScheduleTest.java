package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Random dispatches, batches, faults and cancellations from several threads at once, in both lanes, through queues that are
 * full now and then, some deferred to the frames that one more thread runs: every id runs exactly once, or its dispatch
 * fails and no id runs twice, or it is refused and none runs.
 *
 * <p>{@code -Dschedule.seed} replays a printed seed, {@code -Dschedule.seconds} runs it for longer, {@code -Dschedule.ids} until
 * so many ids have run, {@code -Dschedule.count} with dispatches of up to so many. How many ran is in the test's report.
 */
class ScheduleTest {

    private static final long SEED = Long.getLong("schedule.seed", System.nanoTime());
    private static final int SECONDS = Integer.getInteger("schedule.seconds", 8);
    private static final long IDS = Long.getLong("schedule.ids", 0);
    private static final int THREADS = 3;
    private static final int DISPATCHES = 30;
    private static final int MOST_WORKERS = 6;
    private static final int LARGE_QUEUE = 1_000;

    /** More than any round takes, however many there are: one takes longer where its dispatches are larger. */
    private static final Duration LONGEST_ROUND = Duration.ofSeconds(60 + ScheduledRun.MAX_COUNT / 1_000);

    @Test
    void everyIdRunsOnceOrItsDispatchFails(TestReporter reporter) {
        // for one who sees it hang, too
        System.out.println("ScheduleTest: -Dschedule.seed=" + SEED);
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        Random seeds = new Random(SEED);
        long ids = 0;
        do {
            long seed = seeds.nextLong();
            ids += assertTimeoutPreemptively(
                    LONGEST_ROUND, () -> round(seed), () -> "seed " + SEED + ", round " + seed + " hangs");
        } while (System.nanoTime() < end || ids < IDS);
        reporter.publishEntry(Map.of("seed", String.valueOf(SEED), "ids", String.valueOf(ids)));
        assertWithMessage("ids that ran with seed %s", SEED).that(ids).isAtLeast(1);
    }

    /** Returns how many ids have run. */
    private static long round(long seed) throws InterruptedException {
        Random random = new Random(seed);
        AtomicReference<Throwable> wrong = new AtomicReference<>();
        List<ScheduledRun> runs = new ArrayList<>();
        int room = random.nextBoolean() ? LARGE_QUEUE : 1 + random.nextInt(THREADS);
        WhenFull whenFull = List.of(WhenFull.values()).get(random.nextInt(WhenFull.values().length));
        try (WorkerPool pool = WorkerPool.builder()
                .workers(1 + random.nextInt(4))
                .queue(room, whenFull)
                .uncaughtHandler(failure -> {})
                .build()) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                List<ScheduledRun> mine = new ArrayList<>();
                for (int i = 0; i < DISPATCHES; i++) {
                    boolean mayBeRefused = room != LARGE_QUEUE && whenFull == WhenFull.REFUSE;
                    mine.add(new ScheduledRun(pool, new Random(random.nextLong()), mayBeRefused));
                }
                runs.addAll(mine);
                Thread thread = new Thread(() -> {
                    try {
                        mine.forEach(ScheduledRun::play);
                    } catch (Throwable e) {
                        wrong.compareAndSet(null, e);
                    }
                });
                thread.start();
                threads.add(thread);
            }
            AtomicBoolean isOver = new AtomicBoolean();
            Random sizes = new Random(random.nextLong());
            Thread game = new Thread(() -> {
                while (!isOver.get()) {
                    pool.frame().run();
                    resize(pool, sizes);
                }
            });
            game.start();
            for (Thread thread : threads) {
                thread.join();
            }
            isOver.set(true);
            game.join();
            // what was deferred last begins here, and what is done by now is answered here
            pool.frame().run();
        }
        long ids = 0;
        try {
            // now that the pool is closed, batches of cancelled dispatches have ended too
            ids = runs.stream().mapToLong(ScheduledRun::checkRuns).sum();
        } catch (Throwable e) {
            wrong.compareAndSet(null, e);
        }
        if (wrong.get() != null) {
            throw new AssertionError("seed " + SEED + ", round " + seed, wrong.get());
        }
        return ids;
    }

    /** Now and then lets workers come and go. */
    private static void resize(WorkerPool pool, Random random) {
        if (random.nextInt(20) == 0) {
            pool.allocate(random.nextInt(1 + MOST_WORKERS - pool.workers()));
            pool.release(random.nextInt(pool.workers()));
        }
    }
}
