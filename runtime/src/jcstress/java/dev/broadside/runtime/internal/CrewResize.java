package dev.broadside.runtime.internal;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A thread runs a job while a worker comes and another goes: all ids are run, and every result is seen. */
@JCStressTest
@Outcome(id = "10, 1", expect = Expect.ACCEPTABLE, desc = "The run has the results of all four ids.")
@Outcome(expect = Expect.FORBIDDEN, desc = "The run ended before its ids, or a result was not seen.")
@State
public class CrewResize {

    private static final Crew CREW = new Crew(Plans.ofOneWorker());
    private static final int MOST = 64;

    /** Runs a job. */
    @Actor
    public void run(II_Result result) {
        Sum sum = new Sum(4);
        CREW.foreman().run(sum, 4, 1, System.nanoTime(), Long.MAX_VALUE);
        result.r1 = sum.total();
    }

    /** Changes the size, and back. */
    @Actor
    public void resize(II_Result result) {
        result.r2 = CREW.allocate(1, MOST) && CREW.release(1) ? 1 : 0;
    }
}
