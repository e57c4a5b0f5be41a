package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** The ways to dispatch a task, each played by one call: dispatches a number of ids, and returns what a user gets of them. */
enum DispatchForm {
    RUN((tasks, count, batchSize) -> tasks.task.run(count, batchSize)),
    RUN_INTO((tasks, count, batchSize) -> {
        int[] out = longer(count);
        tasks.task.runInto(out, count, batchSize);
        return shortened(out);
    }),
    RUN_EQUALLY((tasks, count, batchSize) -> tasks.task.runEqually(count)),
    RUN_EQUALLY_INTO((tasks, count, batchSize) -> {
        int[] out = longer(count);
        tasks.task.runEquallyInto(out, count);
        return shortened(out);
    }),
    DISPATCH((tasks, count, batchSize) -> tasks.task.dispatch(count, batchSize).join()),
    DISPATCH_EQUALLY(
            (tasks, count, batchSize) -> tasks.task.dispatchEqually(count).join()),
    DISPATCH_INTO((tasks, count, batchSize) ->
            shortened(tasks.task.dispatchInto(longer(count), count, batchSize).join())),
    DISPATCH_EQUALLY_INTO((tasks, count, batchSize) ->
            shortened(tasks.task.dispatchEquallyInto(longer(count), count).join())),
    DETACHED((tasks, count, batchSize) -> {
        tasks.task.dispatchDetached(count, batchSize);
        return null;
    }),
    DETACHED_EQUALLY((tasks, count, batchSize) -> {
        tasks.task.dispatchDetachedEqually(count);
        return null;
    }),
    DEFERRED((tasks, count, batchSize) -> tasks.inFrame(tasks.task.dispatchDeferred(count, batchSize))),
    DEFERRED_EQUALLY((tasks, count, batchSize) -> tasks.inFrame(tasks.task.dispatchDeferredEqually(count))),
    DEFERRED_AND_WAITED_FOR((tasks, count, batchSize) ->
            tasks.task.dispatchDeferred(count, batchSize).join()),
    DETACHED_DEFERRED((tasks, count, batchSize) -> {
        tasks.task.dispatchDetachedDeferred(count, batchSize);
        tasks.pool.frame().run();
        return null;
    }),
    DETACHED_DEFERRED_EQUALLY((tasks, count, batchSize) -> {
        tasks.task.dispatchDetachedDeferredEqually(count);
        tasks.pool.frame().run();
        return null;
    }),
    REDUCE((tasks, count, batchSize) ->
            new int[] {tasks.sum.reduceEqually(count).join()}),
    RUN_REDUCE((tasks, count, batchSize) -> new int[] {tasks.sum.runReduceEqually(count)}),
    TILES_OF_A_PLANE((tasks, count, batchSize) -> {
        int width = divisor(count);
        return tasks.grid.dispatch(width, count / width, 1, batchSize).join();
    }),
    TILES_OF_A_SPACE((tasks, count, batchSize) -> {
        int width = divisor(count);
        int height = divisor(count / width);
        return tasks.grid
                .dispatch(width, height, count / width / height, batchSize)
                .join();
    }),
    RUN_PLANE_EQUALLY((tasks, count, batchSize) -> {
        int width = divisor(count);
        return tasks.grid.runEqually(width, count / width, 1);
    }),
    RUN_SPACE_EQUALLY((tasks, count, batchSize) -> {
        int width = divisor(count);
        int height = divisor(count / width);
        return tasks.grid.runEqually(width, height, count / width / height);
    });

    private interface Way {

        int[] play(Tasks tasks, int count, int batchSize);
    }

    private static final int[] BEHIND = {-1, -2};

    @SuppressWarnings("ImmutableEnumChecker") // it keeps nothing
    private final Way way;

    DispatchForm(Way way) {
        this.way = way;
    }

    /** A result that is longer than it must be. */
    private static int[] longer(int count) {
        int[] out = new int[count + BEHIND.length];
        System.arraycopy(BEHIND, 0, out, count, BEHIND.length);
        return out;
    }

    /** The results alone; what is behind them is as it was. */
    private static int[] shortened(int[] out) {
        int count = out.length - BEHIND.length;
        assertThat(Arrays.copyOfRange(out, count, out.length)).isEqualTo(BEHIND);
        return Arrays.copyOf(out, count);
    }

    /** The largest divisor that is at most the square root, or 1. */
    private static int divisor(int count) {
        int divisor = Math.max(1, (int) Math.sqrt(count));
        while (count % divisor != 0) {
            divisor--;
        }
        return divisor;
    }

    /**
     * Dispatches once, and waits for the end where there is a result.
     *
     * @return the results, their sum where they are added up, or null where nothing is given
     */
    int[] play(Tasks tasks, int count, int batchSize) {
        return way.play(tasks, count, batchSize);
    }

    boolean isDetached() {
        return name().startsWith("DETACHED");
    }

    boolean isReduction() {
        return name().endsWith("REDUCE");
    }

    /** One kernel, on one pool, in whatever a user may have generated for it. */
    static final class Tasks {

        private final WorkerPool pool;
        private final TestTask task;
        private final TestGrid grid;
        private final TestSum sum;

        Tasks(WorkerPool pool, IntUnaryOperator kernel) {
            this.pool = pool;
            this.task = new TestTask(pool, "Form", kernel);
            this.grid = new TestGrid(pool, "Form", kernel);
            this.sum = new TestSum(pool, "Form", kernel);
        }

        private int[] inFrame(Dispatch<int[]> deferred) {
            pool.frame().run();
            return deferred.join();
        }
    }
}
