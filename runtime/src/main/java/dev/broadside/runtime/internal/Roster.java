package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a crew, which come and go: each has the lowest index that was free when it came, and keeps it until its
 * thread has run its last batch.
 *
 * <p>Whoever changes the roster holds its monitor; whoever only looks reads the array of slots once, which is never
 * changed but replaced. A job is dealt for the slots there were when it was prepared.
 */
final class Roster {

    private final Crew crew;
    private final Threads threads;

    /** Threads that run no more batches, but may not have ended yet. */
    private final List<Thread> leavers = new ArrayList<>();

    private volatile @Nullable Worker[] slots = new @Nullable Worker[0];

    /** How many workers there are that have not been released. */
    private volatile int size;

    Roster(Crew crew, Threads threads) {
        this.crew = crew;
        this.threads = threads;
    }

    /** The workers by their index, null where there is none. Not to be changed. */
    @Nullable
    Worker[] slots() {
        return slots;
    }

    int size() {
        return size;
    }

    /**
     * Adds workers, all of them or none; those that have been let go and not left yet stay instead. A worker is in its slot
     * before its thread starts, so whoever deals ids later finds it there, and the worker finds what was dealt before.
     */
    synchronized void add(int workers) {
        List<Worker> kept = new ArrayList<>();
        for (Worker worker : slots) {
            if (worker != null && worker.isLeaving() && kept.size() < workers) {
                kept.add(worker);
            }
        }
        List<Worker> added = make(workers - kept.size());
        for (Worker worker : kept) {
            worker.stay();
        }
        size += workers;
        try {
            for (Worker worker : added) {
                worker.start();
            }
            for (Worker worker : added) {
                if (!threads.areSafe()) {
                    worker.awaitBegin();
                }
            }
        } catch (Throwable e) {
            for (Worker worker : added) {
                dismiss(worker);
            }
            for (Worker worker : kept) {
                letGo(worker);
            }
            throw e;
        }
    }

    /** Makes workers that are not started, and puts each in the first free slot. */
    private synchronized List<Worker> make(int workers) {
        List<Worker> made = new ArrayList<>();
        @Nullable Worker[] grown = slots.clone();
        for (int index = 0; made.size() < workers; index++) {
            if (index == grown.length) {
                grown = Arrays.copyOf(grown, index + workers - made.size());
            }
            if (grown[index] == null) {
                Worker worker = new Worker(crew, index);
                worker.equip(threads.make(worker));
                grown[index] = worker;
                made.add(worker);
            }
        }
        slots = grown;
        return made;
    }

    /** Takes a worker back that others could not be added with. */
    private void dismiss(Worker worker) {
        letGo(worker);
        if (!worker.willLeave(threads.areOurs())) {
            vacate(worker);
        }
    }

    private synchronized void letGo(Worker worker) {
        worker.leave();
        size--;
    }

    /** Lets workers go, those that came last first, which run their batch to its end. */
    synchronized void release(int workers) {
        int left = workers;
        for (int i = slots.length - 1; i >= 0 && left > 0; i--) {
            Worker worker = slots[i];
            if (worker != null && !worker.isLeaving()) {
                letGo(worker);
                left--;
            }
        }
    }

    /**
     * Puts another worker in the place of one that was given up, with a new thread.
     *
     * @return the new worker
     */
    synchronized Worker replace(Worker lost) {
        Worker worker = lost.successor();
        worker.equip(threads.make(worker));
        if (lost.isLeaving()) {
            worker.leave();
        }
        @Nullable Worker[] changed = slots.clone();
        changed[lost.index()] = worker;
        slots = changed;
        try {
            worker.start();
        } catch (Throwable e) {
            vacate(worker);
            throw e;
        }
        return worker;
    }

    /** Is called by a worker that will run no more batches; returns false if it is needed again. */
    synchronized boolean left(Worker worker) {
        if (worker.hasErrands() || worker.isNeeded()) {
            return false;
        }
        vacate(worker);
        for (int i = leavers.size() - 1; i >= 0; i--) {
            if (!leavers.get(i).isAlive()) {
                leavers.remove(i);
            }
        }
        leavers.add(worker.thread());
        notifyAll();
        return true;
    }

    private void vacate(Worker worker) {
        int length = slots.length;
        if (worker.index() >= length || slots[worker.index()] != worker) {
            return;
        }
        @Nullable Worker[] fewer = slots.clone();
        fewer[worker.index()] = null;
        while (length > 0 && fewer[length - 1] == null) {
            length--;
        }
        slots = Arrays.copyOf(fewer, length);
    }

    /**
     * Waits until every thread has ended. An interrupt is kept for the caller to see.
     *
     * @param deadline the {@link System#nanoTime} to wait for, or {@link Long#MAX_VALUE}
     * @return whether all have ended
     */
    boolean awaitEnd(long deadline) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return awaitEndInterruptibly(deadline);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean awaitEndInterruptibly(long deadline) throws InterruptedException {
        List<Thread> ending;
        synchronized (this) {
            while (slots.length > 0) {
                long millis = millisUntil(deadline);
                if (millis < 0) {
                    return false;
                }
                wait(millis);
            }
            ending = List.copyOf(leavers);
        }
        for (Thread thread : ending) {
            long millis = millisUntil(deadline);
            if (millis < 0) {
                return false;
            }
            thread.join(millis);
        }
        return true;
    }

    /** Milliseconds to wait, as {@link Object#wait} takes them, or a negative number if it is too late. */
    private static long millisUntil(long deadline) {
        if (deadline == Long.MAX_VALUE) {
            return 0;
        }
        long nanos = deadline - System.nanoTime();
        return nanos <= 0 ? -1 : TimeUnit.NANOSECONDS.toMillis(nanos) + 1;
    }
}
