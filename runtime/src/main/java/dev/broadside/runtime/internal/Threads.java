package dev.broadside.runtime.internal;

import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Where the threads of a crew come from, and how a thread finds out which worker it is. */
final class Threads {

    /** Of threads that a factory made; the others know by themselves. */
    private static final ThreadLocal<@Nullable Worker> CURRENT = new ThreadLocal<>();

    private final String name;
    private final @Nullable ThreadFactory factory;
    private final @Nullable Pinning pinning;

    Threads(Plan plan) {
        this.name = plan.name;
        this.factory = plan.factory;
        this.pinning = plan.pinning;
    }

    String name() {
        return name;
    }

    /**
     * Makes the thread of a worker, which is not started.
     *
     * @throws IllegalStateException if the factory gives none, or one that was started
     */
    Thread make(Worker worker) {
        String workerName = name + "-worker-" + worker.index();
        if (factory == null) {
            return new WorkerThread(worker, workerName);
        }
        Thread thread = factory.newThread(worker);
        if (thread == null) {
            throw new IllegalStateException("The thread factory returned null for '" + workerName
                    + "'; it must return a new thread for each runnable it is given.");
        }
        if (thread.getState() != Thread.State.NEW) {
            throw new IllegalStateException("The thread factory returned thread '" + thread.getName() + "' for '"
                    + workerName + "', which was started before; it must return a new, unstarted thread.");
        }
        return thread;
    }

    /** Pins the calling thread, a worker's, if it is to be pinned. */
    void pin(Worker worker) {
        if (pinning != null) {
            pinning.pin(worker.index());
        }
    }

    /** Whether nothing can go wrong between a thread's start and its first batch. */
    boolean areSafe() {
        return factory == null && pinning == null;
    }

    /** Whether a thread that is started can be trusted to run its worker. */
    boolean areOurs() {
        return factory == null;
    }

    /** Lets the calling thread be known as a worker, or, with null, as nobody. */
    void setCurrent(@Nullable Worker worker) {
        if (factory != null && worker != null) {
            CURRENT.set(worker);
        } else if (factory != null) {
            CURRENT.remove();
        }
    }

    /** The worker, of whatever crew, that the calling thread is, as far as this crew can know; or null. */
    @Nullable
    Worker current() {
        return Thread.currentThread() instanceof WorkerThread own
                ? own.worker()
                : factory == null ? null : CURRENT.get();
    }
}
