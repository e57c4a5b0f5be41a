package dev.broadside.runtime.internal;

/** A job whose ids write one number each: whoever sees its end, and not all of them, gets another total. */
final class Sum extends Job {

    private final int[] values;

    Sum(int ids) {
        values = new int[ids];
    }

    /** One for the first id, two for the second, and so on. */
    int total() {
        int total = 0;
        for (int value : values) {
            total += value;
        }
        return total;
    }

    @Override
    protected void runBatch(int from, int to, int worker) {
        for (int id = from; id < to; id++) {
            values[id] = id + 1;
        }
    }

    @Override
    protected void ended() {
        signalOver();
    }

    @Override
    protected void released() {}
}
