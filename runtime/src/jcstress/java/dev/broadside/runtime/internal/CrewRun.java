package dev.broadside.runtime.internal;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads run a job each on one crew, whose worker may be spinning, parked or on its way: both get all results. */
@JCStressTest
@Outcome(id = "10, 10", expect = Expect.ACCEPTABLE, desc = "Both runs have the results of all four ids.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A run ended before its ids, or a result was not seen.")
@State
public class CrewRun {

    private static final Crew CREW = new Crew(Plans.ofOneWorker());

    /** Runs a job. */
    @Actor
    public void one(II_Result result) {
        result.r1 = run();
    }

    /** Runs another. */
    @Actor
    public void other(II_Result result) {
        result.r2 = run();
    }

    private static int run() {
        Sum sum = new Sum(4);
        CREW.foreman().run(sum, 4, 1, System.nanoTime(), Long.MAX_VALUE);
        return sum.total();
    }
}
