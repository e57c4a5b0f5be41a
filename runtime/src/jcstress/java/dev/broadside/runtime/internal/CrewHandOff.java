package dev.broadside.runtime.internal;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A job is left to a worker that is on its way to sleep after the one before, or asleep: it runs the job, for nobody else does,
 * and no other job comes that would wake it.
 */
@JCStressTest
@Outcome(id = "3", expect = Expect.ACCEPTABLE, desc = "The worker ran both ids.")
@Outcome(id = "-1", expect = Expect.FORBIDDEN, desc = "The worker sleeps, and nobody wakes it.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A result was not seen.")
@State
public class CrewHandOff {

    private static final Crew CREW = new Crew(Plans.ofOneSleeper());
    private static final long FOR_EVER_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** So that the worker is met at every step of its way. */
    private static final int MOST_SPINS = 200;

    /** Leaves a job to the worker, and waits for its end without helping. */
    @Actor
    public void dispatch(I_Result result) {
        for (int spins = ThreadLocalRandom.current().nextInt(MOST_SPINS); spins > 0; spins--) {
            Thread.onSpinWait();
        }
        Sum sum = new Sum(2);
        boolean ended = CREW.foreman().start(sum, 2, 1, false) && sum.awaitOver(System.nanoTime() + FOR_EVER_NANOS);
        result.r1 = ended ? sum.total() : -1;
    }
}
