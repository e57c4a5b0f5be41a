package dev.broadside.runtime;

import dev.broadside.runtime.internal.Cadence;
import dev.broadside.runtime.internal.Idling;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the workers of a pool do between dispatches: how much processor time they spend on being there at once when the
 * next one comes. Immutable; one may be given to several pools.
 */
public final class WaitStrategy {

    private static final WaitStrategy CADENCE = new WaitStrategy("cadence", null);
    private static final WaitStrategy PARK = new WaitStrategy("park", new Idling(0));
    private static final WaitStrategy BUSY_SPIN = new WaitStrategy("busy-spin", new Idling(Long.MAX_VALUE));

    private final String name;

    /** What the workers of all pools go by; null where those of each pool have a cadence. */
    private final @Nullable Idling idling;

    private WaitStrategy(String name, @Nullable Idling idling) {
        this.name = name;
        this.idling = idling;
    }

    /**
     * The default: workers learn when dispatches come, sleep by timer, and are awake when the next is due.
     *
     * <p>A rhythm is heard after a few dispatches, or groups of them, at about the same distance of at most 250
     * milliseconds; then workers are awake from 0.3 milliseconds before one is due, earlier and longer where they come
     * irregularly. At 60 dispatches a second that is at most 6 percent of a processor for each worker. A changed rhythm is
     * learnt within a few beats. Where there is none, workers stay awake for 50 microseconds after a dispatch, then sleep
     * until they are woken.
     * For 50 milliseconds after it was woken, a worker lets other threads have its processor meanwhile; 200 microseconds and more
     * that they take at a time do not count.
     *
     * <p>Where a worker that is not {@linkplain WorkerPool.Builder#pinWorkers pinned} is found on the processor of the thread that
     * dispatches, one more thread, a daemon with the pool's name and {@code -placeholder}, is awake around the next beat until
     * a dispatch comes, ten times a second at most: so the operating system may move the worker. It ends soon after the pool is
     * closed.
     *
     * @return the strategy
     */
    public static WaitStrategy cadence() {
        return CADENCE;
    }

    /**
     * Workers stay awake for a while after a dispatch, then sleep until they are woken. For 50 milliseconds after it was woken, a
     * worker lets other threads have its processor meanwhile; 200 microseconds and more that they take at a time do not count.
     *
     * @param spin for how long, at least 0
     * @return the strategy
     * @throws IllegalArgumentException if it is negative
     */
    public static WaitStrategy spinThenPark(Duration spin) {
        Objects.requireNonNull(spin, "spin");
        if (spin.isNegative()) {
            throw new IllegalArgumentException("Workers cannot stay awake for " + spin + "; the least is 0.");
        }
        // some three hundred years are for ever
        long nanos = spin.compareTo(Duration.ofNanos(Long.MAX_VALUE)) < 0 ? spin.toNanos() : Long.MAX_VALUE;
        return new WaitStrategy("spin-then-park " + spin, new Idling(nanos));
    }

    /**
     * Workers sleep whenever there is nothing to do. The least processor time, and the slowest start: waking a thread
     * takes up to some 50 microseconds, and may not help at all on a virtual machine.
     *
     * @return the strategy
     */
    public static WaitStrategy park() {
        return PARK;
    }

    /**
     * Workers never sleep. The fastest start; takes a whole processor for each worker, for as long as the pool is open.
     *
     * @return the strategy
     */
    public static WaitStrategy busySpin() {
        return BUSY_SPIN;
    }

    /** Makes what the workers of one pool go by, which may be pinned. */
    Idling idling(String pool, boolean pinned) {
        boolean mayMove = !pinned && Runtime.getRuntime().availableProcessors() > 1;
        return idling == null ? new Cadence(pool, mayMove) : idling;
    }

    /** Returns the name of the strategy. */
    @Override
    public String toString() {
        return name;
    }
}
