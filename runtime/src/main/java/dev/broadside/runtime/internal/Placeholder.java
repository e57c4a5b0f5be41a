package dev.broadside.runtime.internal;

import java.util.concurrent.locks.LockSupport;

/**
 * A thread that keeps a processor from falling asleep until a job comes, for a worker that shares the caller's. When it goes
 * to sleep then, the operating system has a processor without a thread, looks for one that waits elsewhere, and may find the worker.
 *
 * <p>Without it, Linux on a virtual machine often leaves the two on one processor: probably since it takes a processor that
 * sleeps for one that the host has taken away (<em>vcpu_is_preempted</em>), and moves no thread there that wakes up; but a processor
 * that is about to fall asleep fetches one (<em>newidle balance</em>).
 */
final class Placeholder extends Thread {

    private final Cadence cadence;

    private volatile long from;
    private volatile long until;
    private volatile boolean ended;

    /**
     * Makes one that is not started.
     *
     * @param pool what its name begins with
     * @param cadence knows when jobs come
     */
    Placeholder(String pool, Cadence cadence) {
        super(null, null, pool + "-placeholder", 0, false);
        this.cadence = cadence;
        setDaemon(true);
    }

    /**
     * Keeps a processor awake until a job comes. The first use starts the thread, which sleeps between uses.
     *
     * @param first the {@link System#nanoTime} from when
     * @param last and until when at the latest
     */
    synchronized void keep(long first, long last) {
        from = first;
        until = last;
        if (!ended && getState() == State.NEW) {
            tryStart();
        }
        LockSupport.unpark(this);
    }

    private void tryStart() {
        try {
            start();
        } catch (Throwable e) {
            // a worker calls this, and can do without
            ended = true;
            try {
                Crew.log("There is no thread for a pool's placeholder; its workers may be slower to start.", e);
            } catch (Throwable f) {
                // no memory to say so
            }
        }
    }

    /** Ends the thread. */
    void end() {
        ended = true;
        LockSupport.unpark(this);
    }

    @Override
    public void run() {
        long done = until - 1;
        while (!ended) {
            // an interrupt means nothing here, and would keep this thread from sleeping
            Thread.interrupted();
            long last = until;
            long first = from;
            long early = first - System.nanoTime();
            if (last == done) {
                LockSupport.park(this);
            } else if (early > 0) {
                LockSupport.parkNanos(this, early);
            } else {
                stayAwake(first, last);
                done = last;
            }
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // yields so as not to be in the way; nothing relies on it
    private void stayAwake(long first, long last) {
        while (!ended && cadence.lastNoted() - first < 0 && last - System.nanoTime() > 0) {
            Thread.yield();
        }
    }
}
