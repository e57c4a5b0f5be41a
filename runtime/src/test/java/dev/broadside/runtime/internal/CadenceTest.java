package dev.broadside.runtime.internal;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a cadence says at times that are made up. */
class CadenceTest {

    private static final long FRAME = 16_666_667;
    private static final long STEP = TimeUnit.MICROSECONDS.toNanos(10);

    private final String pool = "cadence" + System.identityHashCode(this);
    private final Cadence cadence = new Cadence(pool, true);
    private final SplittableRandom random = new SplittableRandom(11);

    private long now = start();

    /** A time that has nothing round about it. */
    long start() {
        return 1_234_567_890_123L;
    }

    @AfterEach
    void end() {
        cadence.end();
    }

    @Test
    void staysAwakeForAWhileAfterAJobThenSleepsUntilWoken() {
        cadence.began(now);
        assertThat(pause(now, now + Cadence.AWAKE_NANOS - 1)).isEqualTo(Idling.NONE);
        assertThat(pause(now, now + Cadence.AWAKE_NANOS)).isEqualTo(Idling.UNTIL_WOKEN);
    }

    @Test
    void isAwakeWhenTheNextBeatIsDue() {
        beats(10, FRAME, 0);
        assertThat(isAwakeAt(FRAME)).isTrue();
        assertThat(isAwakeAt(FRAME - Cadence.LEAD_NANOS / 2)).isTrue();
        assertThat(isAwakeAt(FRAME / 2)).isFalse();
    }

    @Test
    void sleepsUntilShortlyBeforeTheNextBeat() {
        beats(10, FRAME, 0);
        long pause = pause(now, now + FRAME / 2);
        assertThat(now + FRAME / 2 + pause).isEqualTo(now + FRAME - Cadence.LEAD_NANOS);
    }

    @Test
    void isAwakeForIrregularBeatsTooAndSleepsMostOfTheTime() {
        beats(50, FRAME, 150_000);
        long awake = 0;
        int met = 0;
        for (int i = 0; i < 200; i++) {
            long next = FRAME + random.nextInt(-150_000, 150_000);
            awake += awakeUntil(next);
            met += isAwakeAt(next) ? 1 : 0;
            beat(next);
        }
        assertThat(met).isAtLeast(190);
        assertThat((double) awake / (200 * FRAME)).isLessThan(0.06);
    }

    @Test
    void oneBeatThatIsLateOrMissingChangesNothing() {
        beats(10, FRAME, 0);
        for (long odd : new long[] {FRAME + 3_000_000, 2 * FRAME, FRAME - 3_000_000}) {
            beat(odd);
            assertWithMessage("after %s ns", odd).that(isAwakeAt(FRAME)).isTrue();
            assertWithMessage("after %s ns", odd).that(isAwakeAt(FRAME / 2)).isFalse();
            beats(3, FRAME, 0);
        }
    }

    @Test
    void fourBeatsAreARhythmThoughTheFirstDistanceWasOdd() {
        beat(FRAME);
        beat(FRAME - 4_000_000);
        beats(3, FRAME, 0);
        assertThat(isAwakeAt(FRAME)).isTrue();
        assertThat(isAwakeAt(FRAME / 2)).isFalse();
    }

    @Test
    void jobsCloseTogetherAreOneBeat() {
        for (int i = 0; i < 10; i++) {
            beat(FRAME - 4_500_000);
            for (int job = 0; job < 3; job++) {
                now += 1_500_000;
                cadence.began(now);
            }
        }
        assertThat(isAwakeAt(FRAME - 4_500_000)).isTrue();
        assertThat(isAwakeAt(2_000_000)).isFalse();
    }

    @Test
    void learnsAnotherRhythmWithinAFewBeats() {
        for (long period : new long[] {FRAME, 2 * FRAME, FRAME / 4, FRAME}) {
            beats(30, period, 0);
            assertWithMessage("awake after %s ns", period)
                    .that(isAwakeAt(period))
                    .isTrue();
            assertWithMessage("awake before %s ns", period)
                    .that(isAwakeAt(period / 2))
                    .isFalse();
        }
    }

    @Test
    void hasNoRhythmWhereThereIsNone() {
        for (int i = 0; i < 100; i++) {
            beat(random.nextLong(1_000_000, 100_000_000));
        }
        assertThat((double) awakeUntil(100_000_000) / 100_000_000).isLessThan(0.02);
    }

    @Test
    void waitsForAFewBeatsThatStayAwayThenSleepsUntilWoken() {
        beats(10, FRAME, 0);
        assertThat(isAwakeAt(2 * FRAME)).isTrue();
        assertThat(pause(now, now + 10 * FRAME)).isEqualTo(Idling.UNTIL_WOKEN);
    }

    @Test
    void sleepersAreToBeWokenForBeatsTheyDidNotHear() {
        assertThat(wakeUpsIn(100, FRAME)).isEqualTo(1);
        assertThat(isAwakeAt(FRAME)).isTrue();
    }

    @Test
    void sleepersAreWokenLessAndLessForBeatsThatHaveNoRhythm() {
        int wakeUps = 0;
        for (int i = 0; i < 1_000; i++) {
            wakeUps += wakeUpsIn(1, random.nextLong(300_000_000, 900_000_000));
        }
        assertThat(wakeUps).isAtMost(9);
    }

    /** How often workers that hear nothing by themselves are woken to hear. */
    private int wakeUpsIn(int beats, long period) {
        int wakeUps = 0;
        boolean sleepsByTimer = false;
        for (int i = 0; i < beats; i++) {
            beat(period);
            if (cadence.isUnheard()) {
                wakeUps++;
                sleepsByTimer = pause(now - Cadence.AWAKE_NANOS, now) < Idling.UNTIL_WOKEN;
            } else if (sleepsByTimer) {
                pause(now - Cadence.AWAKE_NANOS, now);
            }
        }
        return wakeUps;
    }

    @Test
    void aPlaceIsKeptForAWorkerThatWasKeptFromItsProcessor() {
        beats(10, FRAME, 0);
        long kept = now + 100_000;
        assertThat(hasPlaceholder()).isFalse();
        long pause = cadence.pause(now - FRAME, now - 1_000, kept);
        assertThat(kept + pause).isEqualTo(now + FRAME - Cadence.LEAD_NANOS);
        assertThat(hasPlaceholder()).isTrue();
    }

    @Test
    void noPlaceIsKeptForAWorkerThatIsPinned() {
        Cadence pinned = new Cadence(pool, false);
        for (int i = 0; i < 10; i++) {
            now += FRAME;
            pinned.began(now);
        }
        long kept = now + 100_000;
        long pause = pinned.pause(now - FRAME, now - 1_000, kept);
        assertThat(kept + pause).isEqualTo(now + FRAME - Cadence.LEAD_NANOS);
        assertThat(hasPlaceholder()).isFalse();
        pinned.end();
    }

    @Test
    void aWorkerThatLooksInTimeOrWakesLateWasNotKept() {
        beats(10, FRAME, 0);
        for (long lookedAt : new long[] {now, now + 50_000}) {
            long pause = cadence.pause(now - FRAME, lookedAt, now + 100_000);
            assertThat(now + 100_000 + pause).isEqualTo(now + FRAME - Cadence.LEAD_NANOS);
        }
        assertThat(hasPlaceholder()).isFalse();
    }

    @Test
    void jobsWithoutAPauseAreNoRhythm() {
        for (int i = 0; i < 10_000; i++) {
            now += 5_000;
            cadence.began(now);
        }
        assertThat(pause(now, now + Cadence.AWAKE_NANOS)).isEqualTo(Idling.UNTIL_WOKEN);
    }

    private boolean hasPlaceholder() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(pool + "-placeholder"));
    }

    private void beats(int beats, long period, int jitter) {
        for (int i = 0; i < beats; i++) {
            beat(period + (jitter == 0 ? 0 : random.nextInt(-jitter, jitter)));
        }
    }

    private void beat(long after) {
        now += after;
        cadence.began(now);
    }

    /** What a worker does that was awake all the time. */
    private long pause(long idleSince, long at) {
        return cadence.pause(idleSince, at, at);
    }

    /** Whether a worker is awake so long after the last job, if it has done nothing since. */
    private boolean isAwakeAt(long after) {
        return pause(now, now + after) <= Idling.NONE;
    }

    /** For how long a worker is awake until so long after the last job. */
    private long awakeUntil(long after) {
        long awake = 0;
        for (long at = 0; at < after; at += STEP) {
            awake += isAwakeAt(at) ? STEP : 0;
        }
        return awake;
    }
}
