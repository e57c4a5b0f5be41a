package dev.broadside.runtime.internal;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the thread does that keeps a processor awake, as others see it. */
@Timeout(60)
class PlaceholderTest {

    private static final String POOL = "kept";
    private static final long FOR_LONG = TimeUnit.HOURS.toNanos(1);
    private static final long FRAME = 16_666_667;

    private final AtomicInteger jobs = new AtomicInteger();
    private final Placeholder placeholder = new Placeholder(POOL, jobs);

    @AfterEach
    void end() {
        placeholder.end();
    }

    @Test
    void hasADaemonOfThatNameOnceItIsNeeded() {
        assertThat(threads()).isEmpty();
        placeholder.keep(now(), now() + FOR_LONG);
        placeholder.keep(now(), now() + FOR_LONG);
        assertThat(thread().isDaemon()).isTrue();
    }

    @Test
    void isAwakeUntilAJobComesThenSleepsUntilItIsNeededAgain() {
        for (int use = 0; use < 3; use++) {
            placeholder.keep(now(), now() + FOR_LONG);
            awaitAwake();
            jobs.incrementAndGet();
            await(Thread.State.WAITING);
        }
    }

    @Test
    void sleepsUntilItIsTime() {
        placeholder.keep(now() + FOR_LONG, now() + 2 * FOR_LONG);
        await(Thread.State.TIMED_WAITING);
        assertThat(isAwake()).isFalse();
        placeholder.keep(now(), now() + FOR_LONG);
        awaitAwake();
    }

    @Test
    void sleepsAfterAWhileThoughNoJobComes() {
        placeholder.keep(now(), now() + 1_000_000);
        await(Thread.State.WAITING);
        assertThat(jobs.get()).isEqualTo(0);
    }

    @Test
    void endsWhereverItIs() throws InterruptedException {
        placeholder.keep(now(), now() + FOR_LONG);
        awaitAwake();
        Thread thread = thread();
        placeholder.end();
        thread.join();
        placeholder.keep(now(), now() + FOR_LONG);
        assertThat(threads()).isEmpty();
    }

    @Test
    void endsWithTheCrew() throws InterruptedException {
        Cadence cadence = new Cadence(POOL);
        Plan plan = new Plan();
        plan.size = 1;
        plan.idling = cadence;
        Crew crew = new Crew(plan);
        long beat = now() - FOR_LONG;
        for (int i = 0; i < 10; i++) {
            beat += FRAME;
            cadence.began(beat);
        }
        cadence.pause(beat - FRAME, beat - 1_000, beat + 100_000);
        Thread thread = thread();
        crew.close(false, Long.MAX_VALUE);
        thread.join();
        assertThat(threads()).isEmpty();
    }

    private static long now() {
        return System.nanoTime();
    }

    private static Thread thread() {
        List<Thread> threads = threads();
        assertThat(threads).hasSize(1);
        return threads.get(0);
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(POOL + "-placeholder"))
                .toList();
    }

    private static void await(Thread.State state) {
        Thread thread = thread();
        while (thread.getState() != state) {
            Thread.onSpinWait();
        }
    }

    private static void awaitAwake() {
        while (!isAwake()) {
            Thread.onSpinWait();
        }
    }

    private static boolean isAwake() {
        return Arrays.stream(thread().getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("stayAwake"));
    }
}
