package dev.broadside.runtime.internal;

import java.util.BitSet;

/** A way to bind threads to processors. */
interface Pinner {

    /** The processors that this process may use. */
    BitSet allowed();

    /**
     * Binds the calling thread.
     *
     * @param processors where it may run
     * @throws UnsupportedOperationException if the operating system refuses
     */
    void pin(BitSet processors);
}
