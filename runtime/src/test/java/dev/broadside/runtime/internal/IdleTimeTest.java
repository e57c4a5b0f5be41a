package dev.broadside.runtime.internal;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;

/** What a worker knows of its time without a job, at times that are made up. */
class IdleTimeTest {

    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;

    /** A time that has nothing round about it. */
    private static final long BEGIN = -1_234_567_890_123L;

    private final IdleTime idle = new IdleTime(BEGIN);

    @Test
    void spinsUntilItWasWoken() {
        assertThat(idle.mayBeShared()).isFalse();
        idle.wasWoken(BEGIN + MILLI);
        assertThat(idle.mayBeShared()).isTrue();
    }

    @Test
    void givesWayAFewTimesWhereNobodyTakesTheProcessor() {
        idle.wasWoken(BEGIN);
        int times = 0;
        while (idle.mayBeShared()) {
            idle.gaveWay(BEGIN + times * MICRO, BEGIN + (times + 1) * MICRO);
            times++;
        }
        assertThat(times).isIn(Range.closed(1, 10));
        assertThat(idle.since()).isEqualTo(BEGIN);
    }

    @Test
    void givesWayForAsLongAsOthersTakeTheProcessorAndDoesNotCountWhatTheyTake() {
        idle.wasWoken(BEGIN);
        long now = BEGIN;
        for (int i = 0; i < 10; i++) {
            idle.gaveWay(now + MICRO, now + MICRO + 3 * MILLI);
            now += MICRO + 3 * MILLI;
            assertThat(idle.mayBeShared()).isTrue();
            assertThat(now - idle.since()).isEqualTo((i + 1) * MICRO);
        }
    }

    @Test
    void countsWhatOthersTakeForLong() {
        idle.wasWoken(BEGIN);
        idle.gaveWay(BEGIN, BEGIN + 40 * MILLI);
        idle.gaveWay(BEGIN + 40 * MILLI, BEGIN + 80 * MILLI);
        assertThat(BEGIN + 80 * MILLI - idle.since()).isEqualTo(40 * MILLI);
    }

    @Test
    void countsWhatOtherIdleWorkersTake() {
        idle.wasWoken(BEGIN);
        for (long at = BEGIN; at < BEGIN + MILLI; at += 20 * MICRO) {
            idle.gaveWay(at, at + 20 * MICRO);
        }
        assertThat(idle.since()).isEqualTo(BEGIN);
    }

    @Test
    void beginsAnewAfterAJob() {
        idle.wasWoken(BEGIN);
        idle.gaveWay(BEGIN, BEGIN + 49 * MILLI);
        idle.hadJob(BEGIN + 60 * MILLI);
        idle.gaveWay(BEGIN + 60 * MILLI, BEGIN + 70 * MILLI);
        assertThat(idle.since()).isEqualTo(BEGIN + 70 * MILLI);
        assertThat(idle.lookedAt()).isEqualTo(BEGIN + 60 * MILLI);
    }
}
