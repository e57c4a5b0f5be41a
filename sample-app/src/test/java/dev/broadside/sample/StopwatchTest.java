package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class StopwatchTest {

    @Test
    void runsTheWorkAndTakesTime() {
        AtomicInteger runs = new AtomicInteger();

        Measurement measurement = new Stopwatch().measure(runs::incrementAndGet);

        assertThat(runs.get()).isAtLeast(1);
        assertThat(measurement.nanos()).isGreaterThan(0);
    }

    @Test
    void countsWhatTheWorkAllocates() {
        byte[][] kept = new byte[1][];

        Measurement measurement = new Stopwatch().measure(() -> kept[0] = new byte[1 << 20]);

        assertThat(measurement.bytes()).isAtLeast(1 << 20);
        assertThat(kept[0]).hasLength(1 << 20);
    }

    @Test
    void countsWhatAnotherThreadAllocates() throws InterruptedException {
        Allocations allocations = new Allocations();
        byte[][] kept = new byte[1][];
        long before = allocations.begin();
        long[] counted = new long[1];

        Thread other = new Thread(() -> {
            kept[0] = new byte[1 << 20];
            counted[0] = allocations.total();
        });
        other.start();
        other.join();

        assertThat(counted[0] - before).isAtLeast(1 << 20);
        assertThat(kept[0]).hasLength(1 << 20);
    }

    @Test
    void takesTheMedianOfTimeAndOfMemory() {
        Measurement median =
                Measurement.median(List.of(new Measurement(5, 1), new Measurement(1, 9), new Measurement(3, 4)));

        assertThat(median).isEqualTo(new Measurement(3, 4));
    }
}
