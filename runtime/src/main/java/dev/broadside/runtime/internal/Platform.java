package dev.broadside.runtime.internal;

import jdk.jfr.FlightRecorder;

/**
 * What of the platform is there: not every program has all of its modules. Where there is no module {@code jdk.jfr} no flight
 * recording wants to hear of anything, and no class that needs it is loaded. While nothing is recorded, asking is a look at a
 * field that hardly ever changes.
 */
public final class Platform {

    private static final boolean RECORDS = canUse("jdk.jfr");

    private Platform() {}

    /**
     * Returns whether a module of the platform is there and can be used.
     *
     * @param name its name
     * @return whether
     */
    public static boolean canUse(String name) {
        Module module = ModuleLayer.boot().findModule(name).orElse(null);
        return module != null && Platform.class.getModule().canRead(module);
    }

    /** The first look at an event starts half of the recorder, which takes long: nobody looks before somebody recorded. */
    private static boolean isOn() {
        return RECORDS && FlightRecorder.isInitialized();
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
