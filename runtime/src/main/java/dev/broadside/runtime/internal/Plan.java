package dev.broadside.runtime.internal;

import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * What a crew is to be like.
 *
 * @param name what the threads' names begin with
 * @param size how many threads there are at first
 * @param callerTakesPart whether a thread that waits for a job runs batches of it
 * @param idling what they do without a job
 * @param factory makes the threads, or null
 * @param pinning what pins them to processors, or null
 * @param watch how they are watched, or null if they are not
 */
public record Plan(
        String name,
        int size,
        boolean callerTakesPart,
        Idling idling,
        @Nullable ThreadFactory factory,
        @Nullable Pinning pinning,
        @Nullable Watch watch) {}
