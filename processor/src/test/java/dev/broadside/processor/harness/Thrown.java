package dev.broadside.processor.harness;

import static com.google.common.truth.Truth.assertWithMessage;

/** What an action throws; used by the programs among the resources too. */
public final class Thrown {

    private Thrown() {}

    /** Runs an action, which must throw this. */
    public static <T extends Throwable> T by(Class<T> type, Runnable action) {
        Throwable thrown = null;
        try {
            action.run();
        } catch (Throwable e) {
            thrown = e;
        }
        assertWithMessage("what the action throws").that(thrown).isInstanceOf(type);
        return type.cast(thrown);
    }
}
