package dev.broadside.runtime.internal;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;
import org.jspecify.annotations.Nullable;

/** A dispatch, from its begin to its end. */
@Name("dev.broadside.Dispatch")
@Label("Dispatch")
@Category("Broadside")
@Description("From a dispatch's begin to the end of its last batch, on the thread that ended it")
@Threshold(DispatchEvent.THRESHOLD)
@StackTrace(false)
public final class DispatchEvent extends Event {

    /** What is shorter is recorded only by those who ask for it: recording it would take longer than it did. */
    static final String THRESHOLD = "10 us";

    private static final DispatchEvent ANY = new DispatchEvent();

    @Label("Task")
    @Nullable
    String task;

    @Label("Ids")
    int ids;

    @Label("Batches")
    int batches;

    @Label("Batch Size")
    @Description("Ids of a batch, on average where the pool chose")
    int batchSize;

    @Label("Way")
    @Description("'alone', by the thread that dispatched, or 'shared', with the workers")
    @Nullable
    String way;

    @Label("Outcome")
    @Description("'done', 'failed', or 'cancelled', for whatever reason: a time-out is one")
    @Nullable
    String outcome;

    @Label("Dispatched By")
    @Nullable
    Thread dispatcher;

    private DispatchEvent() {}

    static boolean isRecorded() {
        return ANY.isEnabled();
    }

    /** Makes the event of a dispatch that begins now on the calling thread. */
    public static DispatchEvent begun() {
        DispatchEvent event = new DispatchEvent();
        event.dispatcher = Thread.currentThread();
        event.begin();
        return event;
    }

    /**
     * Records that the dispatch has ended.
     *
     * @param name the task
     * @param count how many ids it had
     * @param job what ran them, and is not yet used again
     */
    public void ended(String name, int count, Job job) {
        end();
        if (shouldCommit()) {
            task = name;
            ids = count;
            boolean alone = job.wasAlone();
            batches = alone ? Math.min(1, count) : job.batchesRun();
            batchSize = alone ? count : job.batchSize();
            way = alone ? "alone" : "shared";
            outcome = job.outcome();
            commit();
        }
    }
}
