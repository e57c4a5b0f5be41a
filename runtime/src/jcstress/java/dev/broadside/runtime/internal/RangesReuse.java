package dev.broadside.runtime.internal;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A claimer that knows nothing of a second use of the ranges: what it reads after its claim belongs to that claim. */
@JCStressTest
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "It looked between the uses, or before the second was dealt.")
@Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "It had the id of the first use.")
@Outcome(
        id = "1, 2",
        expect = Expect.ACCEPTABLE,
        desc = "It had the id of the second use, and saw the second argument.")
@Outcome(expect = Expect.FORBIDDEN, desc = "An id was run with the other use's argument, or lost.")
@State
public class RangesReuse {

    private final Ranges ranges = new Ranges(2);

    /** A plain field, as the arguments of a call are. */
    private int argument = 1;

    /** Deals one id, for the first use. */
    public RangesReuse() {
        ranges.deal(1, 1, 1);
    }

    /** Runs the first use if it can, then deals the second. */
    @Actor
    public void user(II_Result result) {
        if (ranges.claim(0) != Ranges.NONE) {
            result.r1 = argument;
            if (ranges.complete(1)) {
                argument = 2;
                ranges.deal(1, 1, 1);
            }
        }
    }

    /** Claims, and only then reads the argument. */
    @Actor
    public void late(II_Result result) {
        if (ranges.claim(1) != Ranges.NONE) {
            result.r2 = argument;
        }
    }
}
