package dev.broadside.runtime.internal;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A thread pins a run of a job while the run ends: what is pinned is not released, and it is released once. */
@JCStressTest
@Outcome(
        id = "0, 1",
        expect = Expect.ACCEPTABLE,
        desc = "Not released while pinned, or not pinned; released at the end.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Released while pinned, or never, or twice.")
@State
public class JobLease {

    private final CountedJob job = new CountedJob();
    private final long use = job.begin();

    /** The run ends. */
    @Actor
    public void end() {
        job.unpin();
    }

    /** A thread comes to help. */
    @Actor
    public void help(II_Result result) {
        if (job.pin(use)) {
            result.r1 = job.releases;
            job.unpin();
        }
    }

    /** Counts. */
    @Arbiter
    public void count(II_Result result) {
        result.r2 = job.pin(use) ? -1 : job.releases;
    }

    private static final class CountedJob extends Job {

        private int releases;

        @Override
        protected void runBatch(int from, int to, int worker) {}

        @Override
        protected void ended() {}

        @Override
        protected void released() {
            releases++;
        }
    }
}
