package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.broadside.runtime.ScheduledRun.Fate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Random dispatches, batches, faults and cancellations from several threads at once, in both lanes, through queues that are
 * full now and then, some deferred to the frames that one more thread runs, on pools whose workers wait in any way, some of
 * which have deadlines that are too short, or are closed meanwhile: every id runs exactly once, or its dispatch fails and no
 * id runs twice, or it is refused and none runs.
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

    /** About as long as some dispatches take. */
    private static final int SHORT_NANOS = 500_000;

    /** So many frames may go by before a pool is closed. */
    private static final int MOST_FRAMES = 2_000;

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
        Set<Fate> fates = EnumSet.noneOf(Fate.class);
        if (room != LARGE_QUEUE && whenFull == WhenFull.REFUSE) {
            fates.add(Fate.REFUSED);
        }
        if (random.nextInt(4) == 0) {
            fates.add(Fate.CLOSED);
        }
        if (random.nextInt(4) == 0) {
            fates.add(Fate.EXPIRED);
        }
        WorkerPool pool = WorkerPool.builder()
                .workers(1 + random.nextInt(4))
                .queue(room, whenFull)
                .waitStrategy(anyStrategy(random))
                .callerTakesPart(random.nextInt(4) != 0)
                .deadline(
                        fates.contains(Fate.EXPIRED)
                                ? Duration.ofNanos(1 + random.nextInt(SHORT_NANOS))
                                : Duration.ZERO)
                .uncaughtHandler(failure -> {})
                .build();
        try (pool) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                List<ScheduledRun> mine = new ArrayList<>();
                for (int i = 0; i < DISPATCHES; i++) {
                    mine.add(new ScheduledRun(pool, new Random(random.nextLong()), fates));
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
            Random changes = new Random(random.nextLong());
            int frames = fates.contains(Fate.CLOSED) ? 1 + changes.nextInt(MOST_FRAMES) : Integer.MAX_VALUE;
            Thread game = new Thread(() -> {
                for (int frame = 0; frame < frames && !isOver.get(); frame++) {
                    pool.frame().run();
                    resize(pool, changes);
                }
                if (fates.contains(Fate.CLOSED)) {
                    close(pool, changes);
                }
            });
            game.start();
            for (Thread thread : threads) {
                thread.join();
            }
            isOver.set(true);
            game.join();
            // what was deferred last begins here
            pool.frame().run();
        }
        // and what was not done by then is answered here
        pool.frame().run();
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

    private static WaitStrategy anyStrategy(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> WaitStrategy.park();
            case 1 -> WaitStrategy.busySpin();
            case 2 -> WaitStrategy.spinThenPark(Duration.ofNanos(random.nextInt(SHORT_NANOS)));
            default -> WaitStrategy.cadence();
        };
    }

    private static void close(WorkerPool pool, Random random) {
        if (random.nextBoolean()) {
            pool.close();
        } else {
            pool.closeNow();
        }
    }

    /** Now and then lets workers come and go. */
    private static void resize(WorkerPool pool, Random random) {
        if (random.nextInt(20) == 0) {
            pool.allocate(random.nextInt(1 + MOST_WORKERS - pool.workers()));
            pool.release(random.nextInt(pool.workers()));
        }
    }
}
