package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.Range;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The choice between the two ways, with dispatches whose durations are made up. */
class SharingTest {

    private static final int COUNT = 1000;
    private static final int DISPATCHES = 20_000;

    private final SplittableRandom random = new SplittableRandom(7);

    /** A time that has nothing round about it, and how long it is between two dispatches. */
    private long now = -1_234_567_890_123L;

    private final Sharing sharing = new Sharing(now);

    private long pause;

    /** How long a dispatch takes, by its number. */
    private interface Duration {

        long nanos(int dispatch);
    }

    @Test
    void sharesWhatIsFasterShared() {
        assertThat(cost(n -> 100_000, n -> 52_000, 1)).isLessThan(1.05);
        assertThat(sharing.isShared()).isTrue();
    }

    @Test
    void runsAloneWhatIsFasterAlone() {
        Duration alone = n -> 1_500;
        assertThat(cost(alone, alone, n -> 3_000)).isLessThan(1.10);
        // the first time it had to find out
        assertThat(cost(alone, alone, n -> 3_000)).isLessThan(1.05);
        assertThat(sharing.isShared()).isFalse();
    }

    @Test
    void runsShortDispatchesAloneAndMostlyUnmeasured() {
        play(100, n -> 200, n -> 2_000, 1);
        int unmeasured = 0;
        for (int i = 0; i < DISPATCHES; i++) {
            int way = sharing.next(COUNT);
            assertThat(way).isNotEqualTo(Sharing.SHARED);
            if (way == Sharing.ALONE_UNTIMED) {
                unmeasured++;
            } else {
                sharing.took(way, now += 200, 200, COUNT);
            }
        }
        assertThat(unmeasured).isGreaterThan(DISPATCHES * 9 / 10);
    }

    @Test
    void followsAKernelThatBecomesExpensive() {
        play(DISPATCHES, n -> 200, n -> 2_000, 1);
        assertThat(cost(n -> 100_000, n -> 52_000, 1)).isLessThan(1.05);
    }

    @Test
    void followsAKernelThatBecomesCheap() {
        play(DISPATCHES, n -> 100_000, n -> 52_000, 1);
        assertThat(cost(n -> 200, n -> 2_000, 1)).isLessThan(1.10);
        assertThat(sharing.isShared()).isFalse();
    }

    @Test
    void followsWorkersThatBecomeBusyElsewhere() {
        play(DISPATCHES, n -> 100_000, n -> 52_000, 1);
        assertThat(cost(n -> 100_000, n -> 190_000, 1)).isLessThan(1.10);
    }

    @Test
    void findsOutThatWorkersAreFreeAgain() {
        play(DISPATCHES, n -> 100_000, n -> 190_000, 1);
        assertThat(cost(n -> 100_000, n -> 52_000, 1)).isLessThan(1.10);
    }

    @Test
    void findsOutWithinSecondsWhereDispatchesAreFew() {
        play(5_200, n -> 60_000, n -> 110_000, 1);
        pause = 16_600_000;
        Duration alone = n -> 60_000;
        Duration shared = n -> 35_000;
        play(60 * 8, alone, shared, 1);
        assertThat(playShared(600, alone, shared)).isGreaterThan(600 * 97 / 100);
    }

    @Test
    void waitsForWorkersToWakeUp() {
        // asleep for the first dispatches of each burst, which are no faster shared then
        assertThat(cost(n -> 4_000, n -> 2_200, 20)).isLessThan(1.10);
    }

    @Test
    void isPatientUntilWorkersHaveAProcessor() {
        assertThat(playWaking(10 * DISPATCHES, 8_000_000, 10_000, 60_000, 6_000))
                .isLessThan(6_600);
    }

    @Test
    void waitsForAProcessorAsLongAsThatCostsLittle() {
        // the first trial, of twelve dispatches, ends before the workers have one
        playWaking(300, 90_000_000, 6_700_000, 6_900_000, 3_500_000);
        assertThat(playWaking(300, 90_000_000, 6_700_000, 6_900_000, 3_500_000)).isLessThan(4_000_000);
    }

    @Test
    void sharesOnWhileThreadsMayComeApart() {
        assertThat(dispatchesOnceThreadsAreApart(30_000_000, 400)).isGreaterThan(300);
    }

    @Test
    void soonSharesAgainWhereThreadsComeApartLate() {
        assertThat(dispatchesOnceThreadsAreApart(150_000_000, 800)).isGreaterThan(300);
    }

    /**
     * Plays dispatches after another thread ran on a processor, and left both on one, where they stay until they have run for so
     * long; returns how many go well from then on.
     */
    private int dispatchesOnceThreadsAreApart(long runTogether, int dispatches) {
        Duration alone = n -> 440_000;
        play(DISPATCHES, alone, n -> 226_000, 1);
        play(0, alone, n -> 4_500_000);
        long together = runTogether;
        int well = 0;
        for (int i = 0; i < dispatches; i++) {
            long shared = together > 0 ? 500_000 : 226_000;
            if (play(i, alone, n -> shared) == Sharing.SHARED) {
                well += together > 0 ? 0 : 1;
                together -= shared;
            }
        }
        return well;
    }

    @Test
    void runsAloneWhereThreadsDoNotComeApart() {
        play(DISPATCHES, n -> 100_000, n -> 52_000, 1);
        assertThat(cost(n -> 100_000, n -> 115_000, 1)).isLessThan(1.05);
        assertThat(sharing.isShared()).isFalse();
    }

    @Test
    void runsAloneThoughTheLoopWasDisturbedBefore() {
        Duration alone = n -> 15_000;
        play(DISPATCHES, alone, n -> 8_000, 1);
        play(1_000, n -> 4_000_000, n -> 8_000, 1);
        assertThat(cost(alone, n -> 30_000, 1)).isLessThan(1.20);
    }

    @Test
    void seldomTriesAgainWhatFailedWhereDispatchesAreFew() {
        pause = 16_562_000;
        Duration alone = n -> 90_000;
        Duration shared = n -> 108_000;
        play(600, alone, shared, 1);
        assertThat(playShared(2_400, alone, shared)).isLessThan(2_400 / 10);
    }

    @Test
    void triesTheLoopForNoLongerThanWorkersStayAwake() {
        assertThat(longestTrialOfTheLoop(7_000)).isIn(Range.closed(7_000L, 40_000L));
    }

    @Test
    void triesTheLoopAFewTimesWhereItTakesLong() {
        assertThat(longestTrialOfTheLoop(300_000)).isIn(Range.closed(300_000L, 900_000L));
    }

    /** How long dispatches go alone at the most, one after the other, once it is known that sharing takes half as long. */
    private long longestTrialOfTheLoop(long nanos) {
        Duration alone = n -> nanos;
        Duration shared = n -> nanos / 2;
        play(DISPATCHES, alone, shared, 1);
        long without = 0;
        long longest = 0;
        for (int i = 0; i < DISPATCHES; i++) {
            without = play(i, alone, shared) == Sharing.SHARED ? 0 : without + alone.nanos(i);
            longest = Math.max(longest, without);
        }
        return longest;
    }

    @Test
    void losesLittleToTrialsThatCostLittle() {
        Duration alone = n -> 10_000;
        assertThat(cost(alone, alone, n -> 12_000)).isLessThan(1.05);
    }

    /** Plays dispatches with workers that share the caller's processor for a while after a pause, and returns what one cost. */
    private double playWaking(int dispatches, long waking, long alone, long slow, long shared) {
        long begin = now;
        long slowUntil = now;
        long asleep = Long.MAX_VALUE / 2;
        for (int i = 0; i < dispatches; i++) {
            int way = sharing.next(COUNT);
            slowUntil = way == Sharing.SHARED && asleep > 1_000_000 ? now + waking : slowUntil;
            long nanos = way != Sharing.SHARED ? alone : now < slowUntil ? slow : shared;
            asleep = way == Sharing.SHARED ? 0 : asleep + nanos;
            if (way != Sharing.ALONE_UNTIMED) {
                sharing.took(way, now, nanos, COUNT);
            }
            now += nanos;
        }
        return (now - begin) / (double) dispatches;
    }

    @Test
    void isNotMisledByDisturbances() {
        Duration alone = n -> random.nextInt(20) == 0 ? 2_000_000 : 100_000;
        Duration shared = n -> random.nextInt(20) == 0 ? 2_000_000 : 52_000;
        play(100, alone, shared, 1);
        assertThat(playShared(DISPATCHES, alone, shared)).isGreaterThan(DISPATCHES * 9 / 10);
    }

    @Test
    void runsAloneWhereWorkersAreOftenNotRun() {
        Duration alone = n -> 10_000;
        Duration shared = n -> random.nextInt(100) == 0 ? 4_000_000 : 6_000;
        assertThat(cost(alone, alone, shared)).isLessThan(1.15);
    }

    @Test
    void paysForTrialsThatWereDear() {
        Duration alone = n -> 10_000;
        Duration shared = n -> random.nextInt(12) == 0 ? 5_000_000 : 11_000;
        assertThat(cost(alone, alone, shared)).isLessThan(1.15);
    }

    @Test
    void forgivesASingleDisturbance() {
        Duration alone = n -> 10_000;
        play(2_000, alone, n -> 6_000, 1);
        play(1, alone, n -> 20_000_000, 1);
        assertThat(cost(n -> 6_000, alone, n -> 6_000)).isLessThan(1.10);
    }

    @Test
    void findsOutThatWorkersAreRunAgain() {
        Duration alone = n -> 10_000;
        play(DISPATCHES, alone, n -> random.nextInt(50) == 0 ? 4_000_000 : 6_000, 1);
        play(5 * DISPATCHES, alone, n -> 6_000, 1);
        assertThat(cost(n -> 6_000, alone, n -> 6_000)).isLessThan(1.10);
    }

    @Test
    void triesNothingThatIsTooDear() {
        // half an hour shared; alone would be an hour
        for (int i = 0; i < 50; i++) {
            int way = sharing.next(COUNT);
            assertWithMessage("dispatch %s", i).that(way).isEqualTo(Sharing.SHARED);
            sharing.took(way, now += 1_800_000_000_000L, 1_800_000_000_000L, COUNT);
        }
    }

    /** Plays dispatches and returns what they cost, over what the better way would have. */
    private double cost(Duration alone, Duration shared, int sleepy) {
        play(200, alone, shared, sleepy);
        return play(DISPATCHES, alone, shared, sleepy);
    }

    /** Plays dispatches and returns what they cost, over what others would have; many, since what is rare is dear. */
    private double cost(Duration other, Duration alone, Duration shared) {
        double cost = 0;
        double best = 0;
        for (int i = 0; i < 10 * DISPATCHES; i++) {
            long begin = now;
            if (play(i, alone, shared) == Sharing.ALONE_UNTIMED) {
                now += alone.nanos(i);
            }
            cost += now - begin;
            best += other.nanos(i);
        }
        return cost / best;
    }

    /** Plays dispatches and returns how many were shared. */
    private int playShared(int dispatches, Duration alone, Duration shared) {
        int dispatchesShared = 0;
        for (int i = 0; i < dispatches; i++) {
            if (play(i, alone, shared) == Sharing.SHARED) {
                dispatchesShared++;
            }
        }
        return dispatchesShared;
    }

    private double play(int dispatches, Duration alone, Duration shared, int sleepy) {
        double cost = 0;
        double best = 0;
        int inARow = sleepy;
        for (int i = 0; i < dispatches; i++) {
            boolean awake = inARow >= sleepy;
            int way = play(i, alone, awake ? shared : n -> 2 * alone.nanos(n));
            cost += way == Sharing.SHARED ? (awake ? shared.nanos(i) : 2 * alone.nanos(i)) : alone.nanos(i);
            best += Math.min(alone.nanos(i), shared.nanos(i));
            inARow = way == Sharing.SHARED ? inARow + 1 : 0;
        }
        return cost / best;
    }

    private int play(int dispatch, Duration alone, Duration shared) {
        int way = sharing.next(COUNT);
        if (way != Sharing.ALONE_UNTIMED) {
            long nanos = (way == Sharing.SHARED ? shared : alone).nanos(dispatch);
            sharing.took(way, now += nanos + pause, nanos, COUNT);
        }
        return way;
    }
}
