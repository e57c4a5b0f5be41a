package dev.broadside.processor.write;

import java.util.Arrays;
import java.util.List;

/** A way to dispatch: one method of every dispatcher. */
enum Form {
    DISPATCH("dispatch", Door.START, true, false),
    DISPATCH_EQUALLY("dispatchEqually", Door.START, false, false),
    DISPATCH_DETACHED("dispatchDetached", Door.START_DETACHED, true, false),
    DISPATCH_DETACHED_EQUALLY("dispatchDetachedEqually", Door.START_DETACHED, false, false),
    DISPATCH_INTO("dispatchInto", Door.START, true, true),
    DISPATCH_EQUALLY_INTO("dispatchEquallyInto", Door.START, false, true),
    RUN_EQUALLY("runEqually", Door.RUN, false, false),
    RUN_EQUALLY_INTO("runEquallyInto", Door.RUN, false, true);

    /** How a call goes to the pool: a method of {@code TaskCalls}. */
    enum Door {
        START("start", "Starts a dispatch of $L$L."),
        START_DETACHED(
                "startDetached",
                "Starts a dispatch of $L$L, and gives nothing back.\nA failure goes to the pool's uncaught handler."),
        RUN("run", "Runs a dispatch of $L$L to its end.\nThe calling thread takes part.");

        final String method;
        final String doc;

        Door(String method, String doc) {
            this.method = method;
            this.doc = doc;
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

    /** Returns the forms of a dispatcher; those that store results somewhere only if there are any. */
    static List<Form> of(boolean hasResult) {
        return Arrays.stream(values()).filter(form -> hasResult || !form.isInto).toList();
    }
}
