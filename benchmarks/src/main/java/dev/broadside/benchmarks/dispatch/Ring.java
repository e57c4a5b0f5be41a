package dev.broadside.benchmarks.dispatch;

import com.lmax.disruptor.BusySpinWaitStrategy;
import com.lmax.disruptor.EventHandler;
import com.lmax.disruptor.RingBuffer;
import com.lmax.disruptor.dsl.Disruptor;
import com.lmax.disruptor.dsl.ProducerType;
import com.lmax.disruptor.util.DaemonThreadFactory;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * LMAX Disruptor's ring with a handler for each processor but the caller's: each handles the events of its ordinal, as the
 * library's answer to "how is an event consumed only once" has it. The caller runs as many pieces itself, and spins.
 */
@State(Scope.Benchmark)
public class Ring implements AutoCloseable {

    private static final int HANDLERS = Math.max(1, Invoking.THREADS - 1);
    private static final int SIZE = 4_096;

    private final Disruptor<Event> disruptor = new Disruptor<>(
            Event::new, SIZE, DaemonThreadFactory.INSTANCE, ProducerType.SINGLE, new BusySpinWaitStrategy());
    private final RingBuffer<Event> ring;

    /** Starts the handlers. */
    public Ring() {
        disruptor.handleEventsWith(
                IntStream.range(0, HANDLERS).mapToObj(Handler::new).toArray(Handler[]::new));
        ring = disruptor.start();
    }

    /**
     * Runs a body over ids.
     *
     * @param count how many ids
     * @param each how many pieces to make for each thread
     * @param body the work
     */
    public void run(int count, int each, Body body) {
        Pieces pieces = new Pieces(count, each * (HANDLERS + 1), body);
        long last = ring.getCursor();
        for (int i = 0; i < pieces.count(); i++) {
            if (!isCallers(i)) {
                last = publish(pieces, i);
            }
        }
        for (int i = 0; i < pieces.count(); i++) {
            if (isCallers(i)) {
                body.run(pieces.from(i), pieces.to(i));
            }
        }
        while (ring.getMinimumGatingSequence() < last) {
            Thread.onSpinWait();
        }
    }

    private static boolean isCallers(int piece) {
        return piece % (HANDLERS + 1) == HANDLERS;
    }

    private long publish(Pieces pieces, int piece) {
        long sequence = ring.next();
        try {
            Event event = ring.get(sequence);
            event.body = pieces.body();
            event.from = pieces.from(piece);
            event.to = pieces.to(piece);
        } finally {
            ring.publish(sequence);
        }
        return sequence;
    }

    @Override
    @TearDown
    public void close() {
        disruptor.shutdown();
    }

    /** A piece, in the ring. */
    private static final class Event {

        private Body body = (from, to) -> {};
        private int from;
        private int to;
    }

    /** Runs every so many-th piece. */
    private record Handler(int ordinal) implements EventHandler<Event> {

        @Override
        public void onEvent(Event event, long sequence, boolean endOfBatch) {
            if (sequence % HANDLERS == ordinal) {
                event.body.run(event.from, event.to);
            }
        }
    }
}
