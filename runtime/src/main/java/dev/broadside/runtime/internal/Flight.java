package dev.broadside.runtime.internal;

import jdk.jfr.FlightRecorder;

/**
 * Whether a flight recording wants to hear of something. Where there is no module {@code jdk.jfr} nothing does, and no class
 * that needs it is loaded. While nothing is recorded, asking is a look at a field that hardly ever changes.
 */
public final class Flight {

    private static final boolean POSSIBLE = Modules.canUse("jdk.jfr");

    private Flight() {}

    /** The first look at an event starts half of the recorder, which takes long: nobody looks before somebody recorded. */
    private static boolean isOn() {
        return POSSIBLE && FlightRecorder.isInitialized();
    }

    /** Whether dispatches are recorded. */
    public static boolean seesDispatches() {
        return isOn() && DispatchEvent.isRecorded();
    }

    /** Whether batches are recorded. */
    public static boolean seesBatches() {
        return isOn() && BatchEvent.isRecorded();
    }

    /** Whether it is recorded how long workers take to wake up. */
    static boolean seesWakeUps() {
        return isOn() && WakeUpEvent.isRecorded();
    }
}
