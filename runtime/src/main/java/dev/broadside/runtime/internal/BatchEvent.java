package dev.broadside.runtime.internal;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;
import org.jspecify.annotations.Nullable;

/** A batch, from its first id to its last; one that ran all ids of a dispatch alone, too. */
@Name("dev.broadside.Batch")
@Label("Batch")
@Category("Broadside")
@Description("A range of ids that one thread ran without interruption")
@Threshold(DispatchEvent.THRESHOLD)
@StackTrace(false)
public final class BatchEvent extends Event {

    private static final BatchEvent ANY = new BatchEvent();

    @Label("Task")
    @Nullable
    String task;

    @Label("From")
    @Description("The first id")
    int from;

    @Label("To")
    @Description("The id after the last")
    int to;

    @Label("Participant")
    @Description("The worker's index, or for a thread that waits the number of workers")
    int participant;

    private BatchEvent() {}

    static boolean isRecorded() {
        return ANY.isEnabled();
    }

    /** Makes the event of a batch that begins now. */
    public static BatchEvent begun() {
        BatchEvent event = new BatchEvent();
        event.begin();
        return event;
    }

    /**
     * Records that the batch has ended.
     *
     * @param name the task
     * @param first the first id
     * @param last the id after the last
     * @param worker the participant
     */
    public void ended(String name, int first, int last, int worker) {
        end();
        if (shouldCommit()) {
            task = name;
            from = first;
            to = last;
            participant = worker;
            commit();
        }
    }
}
