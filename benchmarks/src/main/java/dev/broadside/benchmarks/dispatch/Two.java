package dev.broadside.benchmarks.dispatch;

import java.util.concurrent.atomic.AtomicLongArray;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The practical limit of two threads: a partner who spins all the time, and a half of the ids for each. No checks, no
 * balance, and a processor burnt between dispatches.
 */
@State(Scope.Benchmark)
public class Two implements AutoCloseable {

    private static final long STOP = -1;

    /** The places of two words, each on a cache line of its own, and not on a neighbouring one. */
    private static final int PUBLISHED = 16;

    private static final int DONE = 32;

    private final AtomicLongArray turns = new AtomicLongArray(48);
    private Body body = (from, to) -> {};
    private int from;
    private int to;

    /** Makes a pair of which one is not there yet. */
    public Two() {}

    /** Starts the partner. */
    @Setup
    public void start() {
        Thread partner = new Thread(this::serve, "two");
        partner.setDaemon(true);
        partner.start();
    }

    /**
     * Runs a body over ids: the first half here, the second by the partner.
     *
     * @param count how many ids
     * @param body the work
     */
    public void run(int count, Body body) {
        int half = count / 2;
        this.body = body;
        from = half;
        to = count;
        long turn = turns.getPlain(PUBLISHED) + 1;
        turns.setRelease(PUBLISHED, turn);
        body.run(0, half);
        while (turns.getAcquire(DONE) != turn) {
            Thread.onSpinWait();
        }
    }

    private void serve() {
        long turn = 0;
        while (true) {
            long next = turns.getAcquire(PUBLISHED);
            if (next == STOP) {
                return;
            } else if (next == turn) {
                Thread.onSpinWait();
            } else {
                turn = next;
                body.run(from, to);
                turns.setRelease(DONE, turn);
            }
        }
    }

    @Override
    @TearDown
    public void close() {
        turns.set(PUBLISHED, STOP);
    }
}
