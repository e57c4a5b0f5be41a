package dev.broadside.runtime.internal;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A worker comes back from a batch while it is given up: its claim is completed by one of them. */
@JCStressTest
@Outcome(id = "4, 0, 0", expect = Expect.ACCEPTABLE, desc = "The worker came back first, and completes its claim.")
@Outcome(id = "0, 4, 0", expect = Expect.ACCEPTABLE, desc = "It was given up first, and its claim was seen.")
@Outcome(expect = Expect.FORBIDDEN, desc = "Both complete the claim, or nobody does, or it was not seen.")
@State
public class ShiftGiveUp {

    private final Shift shift = new Shift(true);

    /** Runs a batch of four ids. */
    @Actor
    public void worker(III_Result result) {
        Shift.Stint stint = shift.begin(new NoJob());
        shift.enter(0, 4);
        if (shift.leave()) {
            result.r1 = shift.end(stint);
            // lost or not, it stays so
            result.r3 = shift.isLost() ? 1 : 0;
        }
    }

    /** Gives it up wherever it is, which it can once. */
    @Actor
    public void watchdog(III_Result result) {
        long word = shift.word();
        if (Shift.isAway(word) && shift.giveUp(word)) {
            result.r2 = shift.top().owed();
        }
    }

    private static final class NoJob extends Job {

        @Override
        protected void runBatch(int from, int to, int worker) {}

        @Override
        protected void ended() {}

        @Override
        protected void released() {}
    }
}
