package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.Range;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What a context gives, against the JDK's own SplitMix64. */
class TaskContextTest {

    private static final long GAMMA = 0x9e3779b97f4a7c15L;

    @Test
    void randomNumbersAreSplitMix64OfAMixOfSeedAndId() {
        for (long seed : new long[] {0, 1, -1, 42, Long.MIN_VALUE, GAMMA}) {
            for (int id : new int[] {0, 1, 2, 1_000_000, Integer.MAX_VALUE}) {
                RandomGenerator random = TaskContext.of(0, seed, id).random();
                SplittableRandom expected = new SplittableRandom(mixed(mixed(seed) + (id + 1L) * GAMMA));
                for (int i = 0; i < 100; i++) {
                    assertThat(random.nextLong()).isEqualTo(expected.nextLong());
                }
            }
        }
    }

    /** The JDK's generator adds the gamma before it mixes. */
    private static long mixed(long bits) {
        return new SplittableRandom(bits - GAMMA).nextLong();
    }

    @Test
    void randomGoesOnWithinACallAndBeginsAnewForTheNext() {
        TaskContext context = TaskContext.of(0, 7, 3);
        long first = context.random().nextLong();
        long second = context.random().nextLong();
        assertThat(second).isNotEqualTo(first);
        long other = context.at(4).random().nextLong();
        assertThat(other).isNotEqualTo(first);
        assertThat(context.at(3).random().nextLong()).isEqualTo(first);
        context.begin(null, 8);
        assertThat(context.at(3).random().nextLong()).isNotEqualTo(first);
    }

    @Test
    void numbersAreSpreadEvenlyOverIds() {
        int[] hits = new int[10];
        double sum = 0;
        for (int id = 0; id < 100_000; id++) {
            RandomGenerator random = TaskContext.of(0, 1, id).random();
            hits[random.nextInt(10)]++;
            sum += random.nextDouble();
        }
        for (int hit : hits) {
            assertThat(hit).isIn(Range.closed(9_600, 10_400));
        }
        assertThat(sum / 100_000).isWithin(0.005).of(0.5);
    }

    @Test
    void withoutADispatch() {
        TaskContext context = TaskContext.of(5, 0, 0);
        assertThat(context.worker()).isEqualTo(5);
        assertThat(context.isCancelled()).isFalse();
    }
}
