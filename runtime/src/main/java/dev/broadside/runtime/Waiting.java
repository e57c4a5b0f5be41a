package dev.broadside.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** What a thread does that waits for a future, before it sleeps. */
final class Waiting {

    private static final int SPINS_BEFORE_PARK = 2_000;
    private static final long HELP_AGAIN_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

    private Waiting() {}

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
        CompletableFuture<?> any = CompletableFuture.anyOf(unknown.toArray(CompletableFuture<?>[]::new))
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
