package dev.broadside.runtime;

/** How urgent dispatches are: workers turn to those of one lane only while the lane before it has nothing for them. */
public enum Lane {

    /** What a frame waits for; the default. */
    FRAME,

    /**
     * What may take many frames: path finding, loading, saving. Frame work never waits for it: its batches are kept at
     * about a tenth of a millisecond, and workers turn to frame work after each.
     */
    BACKGROUND
}
