package dev.broadside.runtime.internal;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;

/** What a worker knows of its time without a job, at times that are made up. */
class IdleTimeTest {

    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;

    /** A time that has nothing round about it. */
    private static final long BEGIN = 1_234_567_890_123L;

    private final IdleTime idle = new IdleTime(BEGIN);

    @Test
    void spinsUntilItWasWoken() {
        assertThat(idle.isOthersTurn(BEGIN + MICRO)).isFalse();
        idle.hadJob(BEGIN + MILLI);
        assertThat(idle.isOthersTurn(BEGIN + MILLI)).isFalse();
        idle.wasWoken(BEGIN + 2 * MILLI);
        assertThat(idle.isOthersTurn(BEGIN + 2 * MILLI)).isTrue();
    }

    @Test
    void givesWayNowAndThenWhereNobodyTakesTheProcessor() {
        idle.wasWoken(BEGIN);
        int times = 0;
        for (long at = BEGIN; at < BEGIN + 100 * MICRO; at += MICRO) {
            if (idle.isOthersTurn(at)) {
                idle.gaveWay(at, at + MICRO / 2);
                times++;
            }
        }
        assertThat(times).isIn(Range.closed(2, 20));
        assertThat(idle.since()).isEqualTo(BEGIN);
    }

    @Test
    void givesWayForAsLongAsOthersTakeTheProcessorAndDoesNotCountWhatTheyTake() {
        idle.wasWoken(BEGIN);
        long now = BEGIN;
        for (int i = 1; i <= 10; i++) {
            assertThat(idle.isOthersTurn(now + MICRO)).isTrue();
            idle.gaveWay(now + MICRO, now + MICRO + 3 * MILLI);
            now += MICRO + 3 * MILLI;
            assertThat(now - idle.since()).isEqualTo(i * MICRO);
        }
    }

    @Test
    void goesOnGivingWayAfterAJob() {
        idle.wasWoken(BEGIN);
        idle.gaveWay(BEGIN, BEGIN + 3 * MILLI);
        idle.hadJob(BEGIN + 4 * MILLI);
        assertThat(idle.isOthersTurn(BEGIN + 4 * MILLI)).isTrue();
        assertThat(idle.since()).isEqualTo(BEGIN + 4 * MILLI);
        assertThat(idle.lookedAt()).isEqualTo(BEGIN + 4 * MILLI);
    }

    @Test
    void spinsAgainAWhileAfterItWasWokenWhoeverTakesTheProcessor() {
        idle.wasWoken(BEGIN);
        long now = BEGIN;
        while (idle.isOthersTurn(now)) {
            idle.gaveWay(now, now + 3 * MILLI);
            now += 3 * MILLI;
            idle.hadJob(now);
        }
        assertThat(now - BEGIN).isIn(Range.closed(20 * MILLI, 100 * MILLI));
    }

    @Test
    void countsWhatOtherIdleWorkersTake() {
        idle.wasWoken(BEGIN);
        assertThat(idle.isOthersTurn(BEGIN)).isTrue();
        idle.gaveWay(BEGIN, BEGIN + 100 * MICRO);
        assertThat(idle.since()).isEqualTo(BEGIN);
    }
}
