package dev.broadside.runtime.internal;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;

/** A thread waits for the end of a job, spinning, then parked: the end always wakes it. */
@JCStressTest(Mode.Termination)
@Outcome(id = "TERMINATED", expect = Expect.ACCEPTABLE, desc = "It went on.")
@Outcome(id = "STALE", expect = Expect.FORBIDDEN, desc = "It waits for ever.")
@State
public class JobOver {

    private final Job job = new Job() {
        @Override
        protected void runBatch(int from, int to, int worker) {}

        @Override
        protected void ended() {}

        @Override
        protected void released() {}
    };

    /** Waits. */
    @Actor
    public void await() {
        job.awaitOver(Long.MAX_VALUE);
    }

    /** Ends. */
    @Signal
    public void end() {
        job.signalOver();
    }
}
