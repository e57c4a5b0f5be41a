package dev.broadside.benchmarks;

import dev.broadside.benchmarks.dispatch.Broadside;
import dev.broadside.benchmarks.dispatch.ForkJoin;
import dev.broadside.benchmarks.dispatch.Invoking;
import dev.broadside.benchmarks.dispatch.Ring;
import dev.broadside.benchmarks.dispatch.Roots;
import dev.broadside.benchmarks.dispatch.Two;
import dev.broadside.benchmarks.dispatch.VirtualThreads;
import dev.broadside.runtime.WorkerPool;
import java.util.concurrent.Callable;

/** Who dispatches 60 times a second. */
enum Side {
    SERIAL("Serial") {
        @Override
        Running start(Roots roots) {
            return new Running(roots::runSerial, () -> {});
        }
    },
    BROADSIDE("Broadside") {
        @Override
        Running start(Roots roots) {
            return running(roots, new Broadside());
        }
    },
    BROADSIDE_PINNED("BroadsidePinned") {
        @Override
        Running start(Roots roots) {
            return running(
                    roots, new Broadside(WorkerPool.builder().pinWorkers(true).build()));
        }
    },
    STREAM("Stream") {
        @Override
        Running start(Roots roots) {
            return new Running(roots::runStream, () -> {});
        }
    },
    FORK_JOIN_POOL("ForkJoinPool") {
        @Override
        Running start(Roots roots) {
            ForkJoin forkJoin = new ForkJoin();
            return new Running(() -> roots.runForkJoinPool(forkJoin), forkJoin::close);
        }
    },
    INVOKE_ALL("InvokeAll") {
        @Override
        Running start(Roots roots) {
            Invoking invoking = new Invoking();
            return new Running(() -> roots.runInvokeAll(invoking), invoking::close);
        }
    },
    COMMON_POOL("CommonPool") {
        @Override
        Running start(Roots roots) {
            return new Running(roots::runCommonPool, () -> {});
        }
    },
    COMPLETABLE_FUTURE("CompletableFuture") {
        @Override
        Running start(Roots roots) {
            ForkJoin forkJoin = new ForkJoin();
            return new Running(() -> roots.runCompletableFuture(forkJoin), forkJoin::close);
        }
    },
    VIRTUAL_THREADS("VirtualThreads") {
        @Override
        Running start(Roots roots) {
            VirtualThreads threads = new VirtualThreads();
            return new Running(() -> roots.runVirtualThreads(threads), threads::close);
        }
    },
    TWO("Two") {
        @Override
        Running start(Roots roots) {
            Two two = new Two();
            two.start();
            return new Running(() -> roots.runTwo(two), two::close);
        }
    },
    DISRUPTOR("Disruptor") {
        @Override
        Running start(Roots roots) {
            Ring ring = new Ring();
            return new Running(() -> roots.runDisruptor(ring), ring::close);
        }
    };

    private final String title;

    Side(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether this is one of the JDK's ways to use several processors. */
    boolean isPeer() {
        return this != SERIAL && this != BROADSIDE && this != BROADSIDE_PINNED && !isSpinning();
    }

    /** Whether its threads never sleep: they are there in its own rounds alone, as they would take a processor from all others. */
    boolean isSpinning() {
        return this == TWO || this == DISRUPTOR;
    }

    /**
     * Starts the threads of this side, which sleep while another side is measured, unless they are {@link #isSpinning spinning}.
     *
     * @throws UnsupportedOperationException if they cannot be as the side has them on this machine or JDK
     */
    abstract Running start(Roots roots);

    private static Running running(Roots roots, Broadside broadside) {
        return new Running(() -> roots.runBroadside(broadside), broadside::close);
    }

    /**
     * A side that can work.
     *
     * @param dispatch runs one dispatch to its end
     * @param end stops the threads
     */
    record Running(Callable<Object> dispatch, Runnable end) implements AutoCloseable {

        @Override
        public void close() {
            end.run();
        }
    }
}
