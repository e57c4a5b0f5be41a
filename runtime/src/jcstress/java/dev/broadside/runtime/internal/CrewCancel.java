package dev.broadside.runtime.internal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A job is cancelled while a worker, and the thread that started it, claim and complete its ids: it ends once, as done or as
 * cancelled, and no id runs twice.
 */
@JCStressTest
@Outcome(id = "2, 1, 0", expect = Expect.ACCEPTABLE, desc = "Done: both ids were run.")
@Outcome(
        id = {"0, 1, 1", "1, 1, 1", "2, 1, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "Cancelled before an id, between them, or after both were claimed.")
@Outcome(expect = Expect.FORBIDDEN, desc = "An id ran twice or was lost, or the job ended twice or never.")
@State
public class CrewCancel {

    private static final Crew CREW = new Crew(Plans.ofOneSleepless());
    private static final long FOR_EVER_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int TWICE = 100;

    private final CountedJob job = new CountedJob();
    private final long use = job.begin();
    private volatile boolean started;

    /** Starts the job, runs batches beside the worker, and waits for the end. */
    @Actor
    public void dispatch() {
        boolean accepted = CREW.foreman().start(job, 2, 1, true);
        started = accepted;
        if (job.pin(use)) {
            CREW.foreman().help(job, Long.MAX_VALUE);
            job.unpin();
        }
        job.awaitOver(System.nanoTime() + FOR_EVER_NANOS);
    }

    /** Cancels it as soon as it has begun. */
    @Actor
    public void cancel() {
        while (!started) {
            Thread.onSpinWait();
        }
        if (job.pin(use)) {
            job.cancel();
            CREW.foreman().drain(job);
            job.unpin();
        }
    }

    /** Looks at the end. */
    @Arbiter
    public void look(III_Result result) {
        for (int id = 0; id < 2; id++) {
            int runs = job.runs.get(id);
            result.r1 += runs > 1 ? TWICE : runs;
        }
        result.r2 = job.ends;
        result.r3 = job.endedCancelled ? 1 : 0;
    }

    private static final class CountedJob extends Job {

        private final AtomicIntegerArray runs = new AtomicIntegerArray(2);
        private int ends;
        private boolean endedCancelled;

        @Override
        protected void runBatch(int from, int to, int worker) {
            for (int id = from; id < to; id++) {
                runs.getAndIncrement(id);
            }
        }

        @Override
        protected void ended() {
            ends++;
            endedCancelled = isCancelled();
            unpin();
        }

        @Override
        protected void released() {
            signalOver();
        }
    }
}
