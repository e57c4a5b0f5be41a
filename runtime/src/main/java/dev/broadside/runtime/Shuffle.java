package dev.broadside.runtime;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Random orders of batches: the n-th that is asked for depends on the seed, n, the count and the batch size alone. Safe for
 * use by several threads, but which of them gets which order is then left to chance.
 */
final class Shuffle {

    private final long seed;
    private final AtomicInteger given = new AtomicInteger();

    Shuffle(long seed) {
        this.seed = seed;
    }

    /** Returns the next order, of batches of random sizes where the size is {@link TaskCall#EQUALLY}. */
    ShuffledBatches batches(int count, int batchSize) {
        SplitMix random = new SplitMix();
        random.begin(seed, given.getAndIncrement() & Integer.MAX_VALUE);
        int[] borders = batchSize == TaskCall.EQUALLY ? anywhere(count, random) : every(batchSize, count);
        return new ShuffledBatches(borders, order(borders.length - 1, random));
    }

    private static int[] every(int batchSize, int count) {
        int[] borders = new int[(int) ((count + batchSize - 1L) / batchSize) + 1];
        for (int i = 0; i < borders.length - 1; i++) {
            borders[i] = i * batchSize;
        }
        borders[borders.length - 1] = count;
        return borders;
    }

    /** Returns borders of batches that have up to so many ids, which differs from one order to the next. */
    private static int[] anywhere(int count, SplitMix random) {
        int most = 1 << random.nextInt(Integer.SIZE - Integer.numberOfLeadingZeros(count | 1));
        int[] borders = new int[count + 1];
        int batches = 0;
        while (borders[batches] < count) {
            int size = Math.min(1 + random.nextInt(most), count - borders[batches]);
            borders[batches + 1] = borders[batches] + size;
            batches++;
        }
        return Arrays.copyOf(borders, batches + 1);
    }

    private static int[] order(int batches, SplitMix random) {
        int[] order = new int[batches];
        for (int i = 0; i < batches; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
