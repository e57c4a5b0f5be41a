package dev.broadside.runtime.internal;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims: every id once, in whole batches, whoever claims. */
class RangesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 10, 1, 1",
        "3, 10, 1, 3",
        "3, 10, 4, 3",
        "3, 2, 1, 3",
        "4, 1000, 64, 3",
        "2, 7, 7, 2",
        "2, 7, 100, 2",
        "5, 2147483647, 1000000, 5",
        "2, 2147483647, 2147483647, 2"
    })
    void oneClaimerGetsEveryIdInWholeBatches(int participants, int count, int batch, int sharers) {
        Ranges ranges = new Ranges(participants);
        ranges.deal(count, -batch, sharers);
        long ids = 0;
        long claim;
        while ((claim = ranges.claim(participants - 1)) != Ranges.NONE) {
            int from = Ranges.from(claim);
            int to = Ranges.to(claim);
            assertWithMessage("begin of a batch").that(from % batch).isEqualTo(0);
            assertWithMessage("end of batch %s", from).that((long) to).isEqualTo(Math.min(count, (long) from + batch));
            ids += to - from;
            assertThat(ranges.complete(to - from)).isEqualTo(ids == count);
        }
        assertThat(ids).isEqualTo(count);
        assertThat(ranges.hasUnclaimed()).isFalse();
    }

    @Test
    void anOwnerTakesAnEighthFromTheFrontAndAThiefAQuarterFromTheBack() {
        Ranges ranges = new Ranges(2);
        ranges.deal(1_600, 1, 2);
        assertClaim(ranges.claim(0), 0, 100);
        assertClaim(ranges.claim(0), 100, 187);
        while (Ranges.to(ranges.claim(0)) != 800) {
            // the owner's own range first
        }
        assertClaim(ranges.claim(0), 1_400, 1_600);
        assertClaim(ranges.claim(1), 800, 875);
    }

    @Test
    void neitherTakesLessThanTheGrain() {
        Ranges ranges = new Ranges(2);
        ranges.deal(1_000, 150, 2);
        assertClaim(ranges.claim(0), 0, 250);
        assertClaim(ranges.claim(0), 250, 400);
        assertClaim(ranges.claim(0), 400, 500);
        assertClaim(ranges.claim(0), 850, 1_000);
    }

    @Test
    void anOwnerTakesFourGrainsButLeavesHalf() {
        Ranges ranges = new Ranges(2);
        ranges.deal(3_000, 100, 2);
        assertClaim(ranges.claim(0), 0, 400);
        assertClaim(ranges.claim(0), 400, 800);
        assertClaim(ranges.claim(0), 800, 1_150);
        assertClaim(ranges.claim(0), 1_150, 1_325);
        assertClaim(ranges.claim(0), 1_325, 1_425);
        assertClaim(ranges.claim(0), 1_425, 1_500);
    }

    @Test
    void anOwnerTakesNoMoreWhereIdsMayBeDear() {
        Ranges ranges = new Ranges(2);
        ranges.deal(64, 1, 2);
        assertClaim(ranges.claim(0), 0, 4);
        assertClaim(ranges.claim(0), 4, 7);
        ranges.deal(240, 15, 2);
        assertClaim(ranges.claim(0), 0, 15);
        ranges.deal(256, 16, 2);
        assertClaim(ranges.claim(0), 0, 64);
    }

    @Test
    void whatIsLeftCanBeClaimedAtOnce() {
        Ranges ranges = new Ranges(2);
        ranges.deal(1_000, -10, 2);
        assertClaim(ranges.claim(0), 0, 10);
        assertThat(ranges.claimAll()).isEqualTo(990);
        assertThat(ranges.hasUnclaimed()).isFalse();
        assertThat(ranges.complete(1_000)).isTrue();
    }

    private static void assertClaim(long claim, int from, int to) {
        assertThat(Ranges.from(claim) + ".." + Ranges.to(claim)).isEqualTo(from + ".." + to);
    }

    @Test
    void whatIsNotDealtIsNotThere() {
        Ranges ranges = new Ranges(3);
        assertThat(ranges.hasUnclaimed()).isFalse();
        assertThat(ranges.claim(1)).isEqualTo(Ranges.NONE);
        ranges.deal(0, 1, 3);
        assertThat(ranges.claim(1)).isEqualTo(Ranges.NONE);
    }

    @Test
    void notesOfEachParticipantAddUp() {
        Ranges ranges = new Ranges(2);
        ranges.deal(10, 1, 2);
        ranges.ran(0, 3);
        ranges.ran(1, 4);
        ranges.ran(0, 1);
        assertThat(ranges.ran()).isEqualTo(8);
        ranges.deal(10, 1, 2);
        assertThat(ranges.ran()).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, -1", "7, -3", "64, 5"})
    @Timeout(60)
    void concurrentClaimersGetEachIdOnce(int grain, int exact) throws Exception {
        int threads = 3;
        int count = 5_000;
        Ranges ranges = new Ranges(threads);
        AtomicIntegerArray claims = new AtomicIntegerArray(count);
        for (int round = 0; round < 200; round++) {
            int last = round;
            ranges.deal(count, exact < 0 ? exact : grain, threads);
            AtomicInteger ends = new AtomicInteger();
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Thread> claimers = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int participant = t;
                Thread claimer = new Thread(() -> {
                    try {
                        start.await();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                    long claim;
                    while ((claim = ranges.claim(participant)) != Ranges.NONE) {
                        for (int id = Ranges.from(claim); id < Ranges.to(claim); id++) {
                            claims.incrementAndGet(id);
                        }
                        if (ranges.complete(Ranges.to(claim) - Ranges.from(claim))) {
                            ends.incrementAndGet();
                        }
                    }
                });
                claimer.start();
                claimers.add(claimer);
            }
            for (Thread claimer : claimers) {
                claimer.join();
            }
            assertWithMessage("ends").that(ends.get()).isEqualTo(1);
            for (int id = 0; id < count; id++) {
                assertWithMessage("claims of %s", id).that(claims.get(id)).isEqualTo(last + 1);
            }
        }
    }
}
