package dev.broadside.runtime.internal;

/** How the workers of one crew pass the time between jobs. Safe for use by several threads. */
public class Idling {

    /** A pause that ends when the worker is woken. */
    public static final long UNTIL_WOKEN = Long.MAX_VALUE;

    /** No pause: the worker stays awake and looks for jobs; where {@link IdleTime} says so, it gives way now and then. */
    public static final long NONE = 0;

    /** The same, but it lets other threads have the processor that it is on each time. */
    public static final long GIVE_WAY = -1;

    private final long awakeNanos;

    /** Makes one for subclasses that say themselves how long workers pause. */
    protected Idling() {
        this(0);
    }

    /**
     * Makes workers stay awake for a while, then sleep.
     *
     * @param awakeNanos for how long; with 0 they sleep at once, with {@link Long#MAX_VALUE} never
     */
    public Idling(long awakeNanos) {
        this.awakeNanos = awakeNanos;
    }

    /**
     * Hears that there was a job for workers, or one that a thread ran alone and that may be for workers the next time; on that
     * thread.
     *
     * @param now the {@link System#nanoTime} when it began
     */
    protected void began(long now) {}

    /**
     * Returns whether workers that sleep until woken are to be woken, though there is no job for them, to learn when the next
     * is due.
     *
     * @return false unless overridden
     */
    protected boolean isUnheard() {
        return false;
    }

    /**
     * Says what a worker without a job does next.
     *
     * @param idleSince the {@link System#nanoTime} since which it has none, later by what others took of its processor
     * @param lookedAt when it said so the last time; or if it slept meanwhile, when it was to wake up at the latest
     * @param now the {@link System#nanoTime} now
     * @return {@link #NONE}, {@link #GIVE_WAY}, {@link #UNTIL_WOKEN}, or after how many nanoseconds it is to look again if not woken
     */
    protected long pause(long idleSince, long lookedAt, long now) {
        return now - idleSince < awakeNanos ? NONE : UNTIL_WOKEN;
    }

    /** Hears that there are no workers any more. */
    void end() {}
}
