package dev.broadside.runtime.internal;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** A worker that slept and was woken. */
@Name("dev.broadside.WakeUp")
@Label("Wake-up")
@Category("Broadside")
@Description("A worker that slept and was woken")
@StackTrace(false)
final class WakeUpEvent extends Event {

    private static final WakeUpEvent ANY = new WakeUpEvent();

    @Label("Worker")
    @Description("Its index in the pool; the event's thread is the worker's")
    int worker;

    @Label("Delay")
    @Description("From just before it was woken until it ran")
    @Timespan(Timespan.NANOSECONDS)
    long delay;

    static boolean isRecorded() {
        return ANY.isEnabled();
    }

    static void record(int worker, long nanos) {
        WakeUpEvent event = new WakeUpEvent();
        event.worker = worker;
        event.delay = nanos;
        event.commit();
    }
}
