package dev.broadside.runtime.internal;

/**
 * For how long a worker has had no job, and when it last looked for one, as times of {@link System#nanoTime}.
 *
 * <p>A worker that was just woken may be on the processor of the thread that dispatches, which waits while the worker spins.
 * Linux on a virtual machine leaves the two there, for a second even, where the worker soon sleeps again; it parts threads that
 * both want to run for some milliseconds, as a rule, once there is another processor. So for a while after it was woken, a
 * worker gives way, and goes on doing so for as long as others take its processor. What they take does not count: so it
 * neither is in their way nor sleeps before it has a processor of its own.
 */
final class IdleTime {

    /** For so long after it was woken, a worker gives way: several times what an operating system needs to part threads. */
    private static final long SHARED_NANOS = 50_000_000;

    /** Whoever had the processor for so long had something to do; idle workers in turn take it for less. */
    private static final long TAKEN_NANOS = 200_000;

    /** How long a worker spins before it gives way again where nobody took its processor. */
    private static final long SPIN_NANOS = 10_000;

    private long since;
    private long lookedAt;
    private long sharedUntil;
    private long othersTurn;

    /** Begins now. */
    IdleTime(long now) {
        hadJob(now);
        sharedUntil = now;
    }

    /** Begins anew after a job. */
    void hadJob(long now) {
        since = now;
        lookedAt = now;
    }

    /** Begins anew since somebody woke the worker, perhaps for a job that is over by now; others may follow. */
    void wasWoken(long now) {
        hadJob(now);
        sharedUntil = now + SHARED_NANOS;
        othersTurn = now;
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

    /** Whether others are to have the processor, should they want it. */
    boolean isOthersTurn(long now) {
        return sharedUntil - now > 0 && now - othersTurn >= 0;
    }

    /** Notes that others could have the processor meanwhile. */
    void gaveWay(long from, long to) {
        boolean taken = to - from > TAKEN_NANOS;
        since += taken ? to - from : 0;
        othersTurn = taken ? to : to + SPIN_NANOS;
    }
}
