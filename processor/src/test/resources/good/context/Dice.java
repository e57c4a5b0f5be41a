package app;

import dev.broadside.annotations.Element;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import dev.broadside.runtime.TaskContext;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Kernels that ask about their own call. */
final class Dice {
    private Dice() {}

    static final AtomicIntegerArray BUSY = new AtomicIntegerArray(64);

    @Packet
    record Throws(long first, int second, double third) {}

    @Task
    static Throws roll(int id, TaskContext context) {
        long first = context.random().nextLong();
        int second = context.random().nextInt(6);
        return new Throws(first, second, context.random().nextDouble());
    }

    /** Parameters that are called like what the generated code needs names for. */
    @Task
    static long names(int out, int seed, TaskContext slot, int slots, @Element long context) {
        return slot.random().nextLong() + seed + slots + context;
    }

    @Task
    static int occupy(int id, TaskContext context, DiceTasks tasks, int depth) {
        if (BUSY.incrementAndGet(context.worker()) != 1) {
            throw new IllegalStateException("two calls are worker " + context.worker());
        }
        int below = depth == 0 ? 0 : tasks.occupy().runEqually(3, tasks, depth - 1)[2];
        BUSY.decrementAndGet(context.worker());
        return below + 1;
    }

    @Task
    static void await(int id, TaskContext context, CountDownLatch begun, CountDownLatch left) {
        begun.countDown();
        awaitCancellation(context);
        left.countDown();
    }

    @Task
    static int failOrAwait(int id, TaskContext context, CountDownLatch begun) {
        begun.countDown();
        if (id == 0) {
            awaitZero(begun);
            throw new IllegalStateException("first");
        }
        awaitCancellation(context);
        return id;
    }

    private static void awaitCancellation(TaskContext context) {
        long begin = System.nanoTime();
        while (!context.isCancelled()) {
            Thread.onSpinWait();
            if (System.nanoTime() - begin > TimeUnit.MINUTES.toNanos(1)) {
                throw new IllegalStateException("not cancelled");
            }
        }
    }

    static void awaitZero(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
