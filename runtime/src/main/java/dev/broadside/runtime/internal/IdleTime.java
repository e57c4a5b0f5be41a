package dev.broadside.runtime.internal;

/**
 * For how long a worker has had no job, and when it last looked for one, as times of {@link System#nanoTime}.
 *
 * <p>A worker that was just woken may be on the processor of the thread that dispatches, which waits while it spins. Linux on a
 * virtual machine leaves the two there, for seconds even, where the worker soon sleeps again; it parts threads that
 * both want to run for some milliseconds. So a worker gives way after it was woken, and goes on to as long as others take its
 * processor; what they take does not count, so that it neither is in their way nor sleeps before it has a processor of its own.
 */
final class IdleTime {

    /** Who took the processor for so long had something to do: another worker would have given way. */
    private static final long TAKEN_NANOS = 50_000;

    /** So many times in a row nobody takes it before it is the worker's own; the operating system may choose it again. */
    private static final int CHANCES = 4;

    /** After so long what others take counts: some times what an operating system needs to part threads. */
    private static final long LONGEST_NANOS = 50_000_000;

    private long began;
    private long since;
    private long lookedAt;

    /** How often others are still to have the processor, should they want it. */
    private int chances;

    /** Begins now. */
    IdleTime(long now) {
        hadJob(now);
    }

    /** Begins anew after a job. */
    void hadJob(long now) {
        began = now;
        since = now;
        lookedAt = now;
    }

    /** Begins anew since somebody woke the worker, perhaps for a job that is over by now; others may follow. */
    void wasWoken(long now) {
        hadJob(now);
        chances = CHANCES;
    }

    /** Since when there was no job, later by what others took. */
    long since() {
        return since;
    }

    /** When the worker last looked for a job; or when it was to wake up at the latest, if it slept since. */
    long lookedAt() {
        return lookedAt;
    }

    /** Notes that the worker looked for a job, or slept until it was to. */
    void looked(long at) {
        lookedAt = at;
    }

    /** Whether others may want the processor that the worker is on. */
    boolean mayBeShared() {
        return chances > 0;
    }

    /** Notes that others could have the processor meanwhile. */
    void gaveWay(long from, long to) {
        boolean taken = to - from > TAKEN_NANOS;
        chances = taken ? CHANCES : chances - 1;
        since += taken && to - began < LONGEST_NANOS ? to - from : 0;
    }
}
