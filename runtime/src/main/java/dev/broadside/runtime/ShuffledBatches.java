package dev.broadside.runtime;

/** The batches of one call in a random order, which one thread runs. */
final class ShuffledBatches {

    /** Where batches begin and, at last, the count. */
    private final int[] borders;

    private final int[] order;

    /** How many ids have been run. */
    private volatile int progress;

    ShuffledBatches(int[] borders, int[] order) {
        this.borders = borders;
        this.order = order;
    }

    /** Runs the batches of a call until it is given up; tells it what they throw. */
    void run(TaskCall<?> call, int worker) {
        CallJob<?> job = call.running();
        int ran = 0;
        for (int batch : order) {
            if (job.isGivenUp()) {
                return;
            }
            int from = borders[batch];
            int to = borders[batch + 1];
            try {
                call.run(from, to, worker);
            } catch (Throwable e) {
                call.fail(call.firstId(from), worker, e);
            }
            ran += call.idsIn(from, to);
            progress = ran;
        }
    }

    int progress() {
        return progress;
    }
}
