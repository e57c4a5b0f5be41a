package dev.broadside.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One dispatch whose results are combined to one: for generated code.
 *
 * <p>The ids are dealt in <em>blocks</em> of the same size, a power of two: the least that is at least 16 and makes at most
 * {@value #MOST_BLOCKS} blocks of the count; the last block may be shorter. A block is combined from its first id to its last, each result
 * to the right of what there is. Then neighbouring blocks are combined in pairs, then the pairs, and so on; where there is
 * an odd one at the end, it waits for the next turn. All this depends on the count alone, so the same results give the
 * same bits whoever runs which block.
 *
 * @param <R> what the dispatch gives
 */
public abstract class ReducingCall<R extends @Nullable Object> extends TaskCall<R> {

    /** How many blocks there are at most. */
    protected static final int MOST_BLOCKS = 128;

    private static final int LEAST_IDS = 16;

    /** Makes a call. */
    protected ReducingCall() {}

    /** Returns how many ids a block has. */
    static int blockSize(int count) {
        int least = Math.max(LEAST_IDS, (count - 1) / MOST_BLOCKS + 1);
        return Integer.highestOneBit(least - 1) << 1;
    }

    /**
     * Returns which block an id is in.
     *
     * @param id an id
     * @return the index of the block, from 0 to {@link #MOST_BLOCKS} − 1
     */
    protected final int block(int id) {
        return id / batchSize();
    }

    /**
     * Returns where a block ends.
     *
     * @param begin its first id
     * @return the id after its last
     */
    protected final int blockEnd(int begin) {
        return begin + Math.min(batchSize(), count() - begin);
    }

    /**
     * Combines two blocks.
     *
     * @param left the block on the left of the two, which becomes both
     * @param right the block on the right
     */
    protected abstract void combine(int left, int right);

    @Override
    protected final void finish() {
        int blocks = block(count() - 1) + 1;
        for (int step = 1; step < blocks; step *= 2) {
            for (int left = 0; left + step < blocks; left += 2 * step) {
                int right = left + step;
                try {
                    combine(left, right);
                } catch (Throwable e) {
                    failed(right * batchSize(), TaskException.NO_WORKER, e);
                    return;
                }
            }
        }
    }

    /**
     * Drops the references to results.
     *
     * @param blocks what there was for each block
     */
    protected final void forget(@Nullable Object[] blocks) {
        Arrays.fill(blocks, null);
    }

    /** A block is combined as a whole. */
    @Override
    final int leastEnd(int from) {
        return blockEnd(from);
    }

    @Override
    final boolean isEqually() {
        return true;
    }
}
