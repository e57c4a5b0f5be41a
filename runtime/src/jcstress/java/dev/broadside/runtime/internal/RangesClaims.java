package dev.broadside.runtime.internal;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** An owner at the front and a thief at the back of one range: every id once. */
@JCStressTest
@Outcome(id = "15, 0", expect = Expect.ACCEPTABLE, desc = "Each of the four ids was claimed by one of them.")
@Outcome(expect = Expect.FORBIDDEN, desc = "An id was claimed twice, or lost.")
@State
public class RangesClaims {

    private final Ranges ranges = new Ranges(2);
    private int byOwner;
    private int byThief;

    /** Deals four ids to the owner. */
    public RangesClaims() {
        ranges.deal(4, 1, 1);
    }

    /** Claims from the front. */
    @Actor
    public void owner() {
        byOwner = claimAll(0);
    }

    /** Claims from the back. */
    @Actor
    public void thief() {
        byThief = claimAll(1);
    }

    /** Compares. */
    @Arbiter
    public void compare(II_Result result) {
        result.r1 = byOwner | byThief;
        result.r2 = byOwner & byThief;
    }

    private int claimAll(int participant) {
        int ids = 0;
        long claim;
        while ((claim = ranges.claim(participant)) != Ranges.NONE) {
            ids |= 1 << Ranges.from(claim);
        }
        return ids;
    }
}
