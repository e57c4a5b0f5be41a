package dev.broadside.runtime.internal;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two participants write a result each: whoever completes the last id sees both. */
@JCStressTest
@Outcome(
        id = {"3, 0", "0, 3"},
        expect = Expect.ACCEPTABLE,
        desc = "One was the last, and saw both results.")
@Outcome(expect = Expect.FORBIDDEN, desc = "None or both were the last, or a result was not seen.")
@State
public class RangesCompletion {

    private final Ranges ranges = new Ranges(2);
    private int first;
    private int second;

    /** Deals two ids. */
    public RangesCompletion() {
        ranges.deal(2, 1, 2);
    }

    /** Runs an id. */
    @Actor
    public void one(II_Result result) {
        first = 1;
        if (ranges.complete(1)) {
            result.r1 = first + second;
        }
    }

    /** Runs the other id. */
    @Actor
    public void other(II_Result result) {
        second = 2;
        if (ranges.complete(1)) {
            result.r2 = first + second;
        }
    }
}
