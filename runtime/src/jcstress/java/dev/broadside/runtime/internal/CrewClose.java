package dev.broadside.runtime.internal;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A job is started while the crew is closed and its last worker goes: it is accepted and ends, or is refused. */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "Accepted, and ended by the worker: run, or cancelled.")
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "Refused.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Accepted and lost, or refused and ended, or ended twice.")
@State
public class CrewClose {

    /** Its one worker is played by the actor that closes it, since a thread for each try would make them few. */
    private final Crew crew = new Crew(Plans.ofNobody());

    private final CountedJob job = new CountedJob();

    /** Starts a job that is left to the worker. */
    @Actor
    public void dispatch(II_Result result) {
        result.r1 = crew.foreman().start(job, 2, 1, true) ? 1 : 0;
    }

    /** Closes the crew at once, and is its worker until there is nothing left to do. */
    @Actor
    public void close() {
        crew.close(true, Long.MAX_VALUE);
        Worker last = new Worker(crew, 0);
        last.equip(Thread.currentThread());
        last.run();
    }

    /** Counts. */
    @Arbiter
    public void count(II_Result result) {
        result.r2 = job.ends;
    }

    private static final class CountedJob extends Job {

        private int ends;

        @Override
        protected void runBatch(int from, int to, int worker) {}

        @Override
        protected void ended() {
            ends++;
        }

        @Override
        protected void released() {}
    }
}
