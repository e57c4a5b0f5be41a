package dev.broadside.sample;

import dev.broadside.runtime.WorkerPool;
import java.util.stream.IntStream;

/** 1,024 greetings, on the pool eight to a batch. */
final class GreetingsWorkload implements Workload<GreetingBuffer> {

    private static final int COUNT = 1024;
    private static final int PER_BATCH = 8;

    private final GreetingsTasks greetings;

    /** The greetings, made on a pool or without it. */
    GreetingsWorkload(WorkerPool pool) {
        greetings = new GreetingsTasks(pool);
    }

    @Override
    public String title() {
        return String.format("%,d greetings", COUNT);
    }

    @Override
    public GreetingBuffer newResult() {
        return GreetingBuffer.allocate(COUNT);
    }

    @Override
    public void runInLoop(GreetingBuffer result) {
        for (int id = 0; id < COUNT; id++) {
            result.set(id, Greetings.greet(id));
        }
    }

    @Override
    public void runInStream(GreetingBuffer result) {
        IntStream.range(0, COUNT).parallel().forEach(id -> result.set(id, Greetings.greet(id)));
    }

    @Override
    public void runOnPool(GreetingBuffer result) {
        greetings.greet().dispatchInto(result, COUNT, PER_BATCH).join();
    }

    @Override
    public int checksum(GreetingBuffer result) {
        return Checksums.of(result.bytes());
    }
}
