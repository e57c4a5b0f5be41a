package dev.broadside.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** What a thread does that waits for a future, before it sleeps; and what happens after a while to one that is not done. */
final class Waiting {

    /**
     * The time-outs of dispatches, on one daemon thread that begins with the first. Not the JDK's own, since these run on the
     * common pool from JDK 25 on, and what hears of a time-out would run there too.
     */
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private static final int SPINS_BEFORE_PARK = 2_000;
    private static final long HELP_AGAIN_NANOS = 100_000;

    private Waiting() {}

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, action -> {
            Thread thread = new Thread(null, action, "broadside-time-outs", 0, false);
            thread.setDaemon(true);
            return thread;
        });
        // a dispatch that is done in time is not kept alive
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    /**
     * Lets something happen after a while.
     *
     * @param action what; it throws nothing
     * @return what cancels it
     */
    static Future<?> after(long timeout, TimeUnit unit, Runnable action) {
        return TIMER.schedule(action, timeout, unit);
    }

    /** Helps with all that a future depends on, then waits a little, awake. */
    static void await(CompletableFuture<?> future, Dispatch.Helper helper, long deadline, boolean interruptible) {
        if (helper instanceof Sources) {
            helpAll(future, helper, deadline, interruptible);
        } else {
            help(future, helper, deadline);
        }
        for (int i = 0; i < SPINS_BEFORE_PARK && !future.isDone(); i++) {
            Thread.onSpinWait();
        }
    }

    private static void help(CompletableFuture<?> future, Dispatch.Helper helper, long deadline) {
        while (!helper.help(deadline)
                && !future.isDone()
                && isBefore(deadline)
                && !Thread.currentThread().isInterrupted()) {
            // the thread that helps may have an earlier deadline, and leave batches to this one
            LockSupport.parkNanos(future, HELP_AGAIN_NANOS);
        }
    }

    private static void helpAll(
            CompletableFuture<?> future, Dispatch.Helper helper, long deadline, boolean interruptible) {
        Set<Dispatch.Helper> helped = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!future.isDone() && isBefore(deadline)) {
            List<CompletableFuture<?>> unknown = new ArrayList<>();
            boolean isMore = false;
            for (Dispatch.Helper leaf : Sources.leaves(helper, unknown)) {
                if (helped.add(leaf)) {
                    isMore = true;
                    help(future, leaf, deadline);
                }
            }
            if (!isMore && (unknown.isEmpty() || !awaitAny(future, unknown, deadline, interruptible))) {
                break;
            }
        }
    }

    /** Waits until more is known; returns false if the time is up, or the thread was interrupted. */
    private static boolean awaitAny(
            CompletableFuture<?> future, List<CompletableFuture<?>> unknown, long deadline, boolean interruptible) {
        unknown.add(future);
        CompletableFuture<?> any = CompletableFuture.anyOf(unknown.toArray(new CompletableFuture<?>[0]))
                .handle((result, failure) -> true);
        try {
            if (interruptible) {
                any.get(deadline == Long.MAX_VALUE ? deadline : deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            } else {
                any.join();
            }
            return true;
        } catch (InterruptedException e) {
            // who waits next will see it
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private static boolean isBefore(long deadline) {
        return deadline == Long.MAX_VALUE || System.nanoTime() - deadline < 0;
    }
}
