package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.TaskContext;
import dev.broadside.runtime.WorkerPool;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public final class Main {
    private Main() {}

    public static void run() throws Exception {
        try (WorkerPool pool = WorkerPool.create(2);
                WorkerPool sequential = WorkerPool.sequential()) {
            random(new DiceTasks(pool).roll(), new DiceTasks(sequential).roll());
            names(new DiceTasks(pool).names());
            workers(new DiceTasks(pool));
            cancelled(new DiceTasks(pool).await());
            failed(new DiceTasks(pool).failOrAwait());
        }
    }

    /** The same whoever runs which id in which order. */
    private static void random(DiceTasks.RollTask dice, DiceTasks.RollTask inOrder) {
        Dice_ThrowsBuffer rolled = inOrder.runEqually(1000);
        assertThat(dice.runEqually(1000)).isEqualTo(rolled);
        assertThat(dice.dispatch(1000, 1).join()).isEqualTo(rolled);
        assertThat(dice.dispatch(1000, 333).join()).isEqualTo(rolled);
        assertThat(dice.seed(0).dispatchEqually(1000).join()).isEqualTo(rolled);
        assertThat(dice.seed(1).runEqually(1000)).isNotEqualTo(rolled);
        assertThat(dice.seed(0).runEqually(1000)).isEqualTo(rolled);
        assertThat(rolled.stream().mapToLong(Dice.Throws::first).distinct().count()).isEqualTo(1000);
        assertThat(rolled.stream().mapToInt(Dice.Throws::second).distinct().count()).isEqualTo(6);
        assertThat(rolled.get(7)).isEqualTo(Dice.roll(7, TaskContext.of(0, 0, 7)));

        Dispatch<Dice_ThrowsBuffer> before = dice.seed(5).dispatchEqually(1000);
        dice.seed(6);
        assertThat(before.join()).isEqualTo(inOrder.seed(5).runEqually(1000));
    }

    private static void names(DiceTasks.NamesTask names) {
        long random = TaskContext.of(0, -9, 1).random().nextLong();
        assertThat(names.seed(-9).runEqually(2, 20, 300, new long[] {0, 4000})[1]).isEqualTo(random + 4320);
    }

    /** No two calls at the same time are the same worker, not even of callers, and of one thread in itself. */
    private static void workers(DiceTasks tasks) throws InterruptedException {
        Throwable[] thrown = new Throwable[3];
        Thread[] callers = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int caller = i;
            callers[i] = new Thread(() -> {
                for (int round = 0; round < 50; round++) {
                    assertThat(tasks.occupy().runEqually(8, tasks, 2)).asList().contains(3);
                }
            });
            callers[i].setUncaughtExceptionHandler((thread, e) -> thrown[caller] = e);
            callers[i].start();
        }
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(thrown).asList().containsExactly(null, null, null);
    }

    private static void cancelled(DiceTasks.AwaitTask await) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch left = new CountDownLatch(1);
        Dispatch<Void> dispatch = await.dispatch(1, 1, begun, left);
        begun.await();
        assertThat(dispatch.cancel(true)).isTrue();
        assertThat(left.await(1, TimeUnit.MINUTES)).isTrue();
    }

    /** A call sees that another one failed. */
    private static void failed(DiceTasks.FailOrAwaitTask task) {
        Dispatch<int[]> dispatch = task.dispatch(2, 1, new CountDownLatch(2));
        CompletionException e = Thrown.by(CompletionException.class, dispatch::join);
        assertThat(e).hasCauseThat().hasCauseThat().hasMessageThat().isEqualTo("first");
    }
}
