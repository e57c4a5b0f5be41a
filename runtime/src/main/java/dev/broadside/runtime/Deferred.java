package dev.broadside.runtime;

/**
 * A dispatch that waits in a frame queue. Whoever takes it from there, and nobody else, begins it or drops it: a frame, a
 * thread that waits for it, one that cancels it, or the pool's end.
 */
interface Deferred {

    /** Starts the dispatch, or drops it where the pool is closed. */
    void begin();

    /** Ends the dispatch as one that was cancelled before it began. */
    void drop();
}
