package dev.broadside.runtime.internal;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the thread does that keeps a processor awake, as others see it. */
@Timeout(60)
class PlaceholderTest {

    private static final long FOR_LONG = TimeUnit.HOURS.toNanos(1);
    private static final long FRAME = 16_666_667;

    private final String pool = "kept" + System.identityHashCode(this);
    private final Cadence cadence = new Cadence("of jobs alone", false);
    private final Placeholder placeholder = new Placeholder(pool, cadence);

    private long time = now() - FOR_LONG;

    @AfterEach
    void end() throws InterruptedException {
        placeholder.end();
        placeholder.join();
    }

    @Test
    void isOneDaemonThatIsStartedWhenItIsNeeded() throws InterruptedException {
        assertThat(threads()).isEmpty();
        placeholder.keep(later(), now() + FOR_LONG);
        placeholder.keep(later(), now() + FOR_LONG);
        await(this::isAwake);
        assertThat(threads()).containsExactly(placeholder);
        assertThat(placeholder.isDaemon()).isTrue();
    }

    @Test
    void isAwakeUntilAJobComesThenSleepsUntilItIsNeededAgain() throws InterruptedException {
        for (int use = 0; use < 3; use++) {
            placeholder.keep(later(), now() + FOR_LONG);
            await(this::isAwake);
            job();
            await(Thread.State.WAITING);
        }
    }

    @Test
    void sleepsUntilItIsTime() throws InterruptedException {
        placeholder.keep(now() + FOR_LONG, now() + 2 * FOR_LONG);
        await(Thread.State.TIMED_WAITING);
        placeholder.keep(later(), now() + FOR_LONG);
        await(this::isAwake);
    }

    @Test
    void isNotAwakeForAJobThatHasCome() throws InterruptedException {
        long from = later();
        job();
        placeholder.keep(from, now() + FOR_LONG);
        await(Thread.State.WAITING);
    }

    @Test
    void sleepsAfterAWhileThoughNoJobComes() throws InterruptedException {
        long until = now() + TimeUnit.MILLISECONDS.toNanos(20);
        placeholder.keep(later(), until);
        await(this::isAwake);
        await(Thread.State.WAITING);
        assertThat(now() - until).isAtLeast(0);
    }

    @Test
    void sleepsThoughItIsInterrupted() throws InterruptedException {
        placeholder.keep(later(), now() + FOR_LONG);
        await(this::isAwake);
        placeholder.interrupt();
        job();
        await(Thread.State.WAITING);
        placeholder.interrupt();
        await(() -> !placeholder.isInterrupted());
        await(Thread.State.WAITING);
    }

    @Test
    void endsWhereverItIs() throws InterruptedException {
        placeholder.keep(later(), now() + FOR_LONG);
        await(this::isAwake);
        placeholder.end();
        placeholder.join();
        placeholder.keep(later(), now() + FOR_LONG);
        assertThat(threads()).isEmpty();
    }

    @Test
    void endsWithTheCrew() throws InterruptedException {
        Cadence ofWorkers = new Cadence(pool, true);
        long beat = now() - FOR_LONG;
        for (int i = 0; i < 10; i++) {
            beat += FRAME;
            ofWorkers.began(beat);
        }
        ofWorkers.pause(beat - FRAME, beat - 1_000, beat + 100_000);
        assertThat(threads()).hasSize(1);
        Thread ofCrew = threads().get(0);
        Plan plan = new Plan();
        plan.size = 1;
        plan.idling = ofWorkers;
        Crew crew = new Crew(plan);
        assertThat(ofCrew.isAlive()).isTrue();
        crew.close(false, Long.MAX_VALUE);
        ofCrew.join();
        assertThat(threads()).isEmpty();
    }

    private void job() {
        cadence.began(later());
    }

    /** A time in the past, a second after the last one: there is no note of a job without a gap before it. */
    private long later() {
        time += TimeUnit.SECONDS.toNanos(1);
        return time;
    }

    private static long now() {
        return System.nanoTime();
    }

    private List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(pool + "-placeholder"))
                .toList();
    }

    private boolean isAwake() {
        return Arrays.stream(placeholder.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("stayAwake"));
    }

    private void await(Thread.State state) throws InterruptedException {
        await(() -> placeholder.getState() == state);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            // the time-out interrupts this where it never becomes true
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Thread.onSpinWait();
        }
    }
}
