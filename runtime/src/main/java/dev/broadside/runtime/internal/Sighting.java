package dev.broadside.runtime.internal;

import java.util.List;

/** Tells of workers that have been in one batch, or callback, for too long. */
public interface Sighting {

    /**
     * Makes what tells of a worker.
     *
     * @param pool the name of its crew
     * @param what what it runs, in words, or an empty text in a callback
     * @param from the first id of its batch
     * @param to the id after the last
     * @param worker the worker's index
     * @param thread the name of its thread
     * @param limitNanos how long it has been there, at least
     * @param givenUp whether it is given up
     * @param stack what it does
     * @return an exception
     */
    Throwable of(
            String pool,
            String what,
            int from,
            int to,
            int worker,
            String thread,
            long limitNanos,
            boolean givenUp,
            List<StackTraceElement> stack);
}
