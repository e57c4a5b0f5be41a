package dev.broadside.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A frame and the end of the pool race for a deferred dispatch: it runs or is cancelled. */
@JCStressTest
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "It began before.")
@Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "It never began.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Lost, or run and yet cancelled.")
@State
public class DeferredClose {

    private final AtomicInteger runs = new AtomicInteger();
    private final WorkerPool pool = WorkerPool.sequential();
    private final Dispatch<int[]> dispatch =
            new TestTask(pool, "Deferred", id -> runs.incrementAndGet()).dispatchDeferred(1, 1);

    /** The game runs a frame. */
    @Actor
    public void frame() {
        pool.frame().run();
    }

    /** The pool is closed. */
    @Actor
    public void other() {
        pool.close();
    }

    /** Looks at the end. */
    @Arbiter
    public void look(II_Result result) {
        result.r1 = runs.get();
        result.r2 = dispatch.isCancelled() ? 1 : 0;
    }
}
