package dev.broadside.processor.write;

import java.util.Arrays;
import java.util.List;

/** A way to dispatch: one method of every dispatcher. */
enum Form {
    DISPATCH("dispatch", Door.START, true, false),
    DISPATCH_EQUALLY("dispatchEqually", Door.START, false, false),
    DISPATCH_DETACHED("dispatchDetached", Door.START_DETACHED, true, false),
    DISPATCH_DETACHED_EQUALLY("dispatchDetachedEqually", Door.START_DETACHED, false, false),
    DISPATCH_DEFERRED("dispatchDeferred", Door.START_DEFERRED, true, false),
    DISPATCH_DEFERRED_EQUALLY("dispatchDeferredEqually", Door.START_DEFERRED, false, false),
    DISPATCH_DETACHED_DEFERRED("dispatchDetachedDeferred", Door.START_DETACHED_DEFERRED, true, false),
    DISPATCH_DETACHED_DEFERRED_EQUALLY("dispatchDetachedDeferredEqually", Door.START_DETACHED_DEFERRED, false, false),
    DISPATCH_INTO("dispatchInto", Door.START, true, true),
    DISPATCH_EQUALLY_INTO("dispatchEquallyInto", Door.START, false, true),
    RUN_EQUALLY("runEqually", Door.RUN, false, false),
    RUN_EQUALLY_INTO("runEquallyInto", Door.RUN, false, true);

    /** How a call goes to the pool: a method of {@code TaskCall}. */
    enum Door {
        START("start", "Starts a dispatch of %s."),
        START_DETACHED(
                "startDetached",
                "Starts a dispatch of %s, and gives nothing back.\nA failure goes to the pool's uncaught handler."),
        START_DEFERRED(
                "startDeferred",
                "Lets a dispatch of %s wait for the next frame.\nIt begins earlier if a thread waits for it."),
        START_DETACHED_DEFERRED(
                "startDetachedDeferred",
                "Lets a dispatch of %s wait for the next frame.\nNothing is given back; a failure goes to the pool's"
                        + " uncaught handler. It is dropped if the pool is closed before."),
        RUN("run", "Runs a dispatch of %s to its end.\nThe calling thread takes part.");

        final String method;
        final String doc;

        Door(String method, String doc) {
            this.method = method;
            this.doc = doc;
        }

        /** Whether nobody gets the results. */
        boolean isDetached() {
            return this == START_DETACHED || this == START_DETACHED_DEFERRED;
        }

        /** Whether the dispatch begins later than the method is called. */
        boolean isDeferred() {
            return this == START_DEFERRED || this == START_DETACHED_DEFERRED;
        }
    }

    final String method;
    final Door door;
    final boolean hasBatchSize;
    final boolean isInto;

    Form(String method, Door door, boolean hasBatchSize, boolean isInto) {
        this.method = method;
        this.door = door;
        this.hasBatchSize = hasBatchSize;
        this.isInto = isInto;
    }

    /** Returns the forms of a dispatcher; those that take where the results go only if the caller can say so. */
    static List<Form> of(boolean hasInto) {
        return Arrays.stream(values()).filter(form -> hasInto || !form.isInto).toList();
    }
}
