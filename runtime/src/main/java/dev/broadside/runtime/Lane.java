package dev.broadside.runtime;

/** How urgent dispatches are: workers turn to those of one lane only while the lane before it has nothing for them. */
public enum Lane {

    /** What a frame waits for; the default. */
    FRAME,

    /**
     * What may take many frames: path finding, loading, saving. Frame work never waits for it: the pool aims at
     * batches of a tenth of a millisecond, and workers turn to frame work after each.
     */
    BACKGROUND
}
