package dev.broadside.runtime.internal;

import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a crew is to be like: filled in by whoever makes one, and read while it is made. */
public final class Plan {

    /** What the threads' names begin with. */
    public String name = "broadside";

    /** How many threads there are at first. */
    public int size;

    /** Whether a thread that waits for a job runs batches of it. */
    public boolean callerTakesPart = true;

    /** What they do without a job. */
    public Idling idling = new Idling(0);

    /** Makes the threads; null for daemons. */
    public @Nullable ThreadFactory factory;

    /** What pins them to processors, or null. */
    public @Nullable Pinning pinning;

    /** After how long in one batch, in nanoseconds, a worker is reported, or 0 for never. */
    public long reportNanos = 10_000_000_000L;

    /** After how long it is given up, or 0 for never. */
    public long giveUpNanos;

    /** Makes what tells of that; null if nobody looks. */
    public @Nullable Sighting sighting;

    /** Is given what tells of a worker; null if that is logged. */
    public @Nullable Consumer<? super Throwable> handler;

    /** Makes a plan of a crew without threads. */
    public Plan() {}
}
