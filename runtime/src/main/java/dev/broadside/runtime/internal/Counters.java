package dev.broadside.runtime.internal;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What a crew has done: a {@link Tally} of each thread, added up when somebody asks. */
public final class Counters {

    /** So many threads are kept track of before it is looked for those that have ended. */
    private static final int FEW = 32;

    private final ThreadLocal<Own> own = ThreadLocal.withInitial(() -> new Own(Thread.currentThread(), register()));

    /** That of a thread which is no worker, for whom it is found faster: of a game loop, as a rule. */
    private @Nullable Own usual;

    private final List<Entry> entries = new ArrayList<>();

    /** What threads that have ended had counted. */
    private final long[] gone = new long[Tally.WORDS];

    private final AtomicLong failures = new AtomicLong();

    /** How many ids a batch had, on average, of the job that ended last of those whose batches the crew chose. */
    private final AtomicInteger batchSize = new AtomicInteger();

    private int many = FEW;

    Counters() {}

    /** A thread's tally. Whoever finds one without synchronisation sees what it was made with. */
    private record Own(Thread thread, Tally tally) {}

    private static final class Entry {

        private final WeakReference<Thread> thread = new WeakReference<>(Thread.currentThread());
        private final Tally tally;

        Entry(Tally tally) {
            this.tally = tally;
        }

        boolean isOver() {
            @Nullable Thread counting = thread.get();
            return counting == null || !counting.isAlive();
        }
    }

    /**
     * What was counted.
     *
     * @param jobs how many jobs have ended
     * @param alone how many of them the calling thread ran alone
     * @param failures how many of them failed
     * @param ids how many ids were run
     * @param callerIds how many of them by threads that waited
     * @param batches in how many batches
     * @param batchSize the ids of a batch of the latest job whose batches the crew chose, or 0
     * @param busiestIds how many ids the jobs that were dealt had if all participants had run as many as the busiest
     * @param dealtIds how many ids these had
     * @param parks how often a worker went to sleep
     * @param wakeUps how often a sleeping worker was woken, rather than by its timer
     * @param wakeNanos how long that took, all in all
     * @param longestWakeNanos how long that took at the most
     */
    public record Sum(
            long jobs,
            long alone,
            long failures,
            long ids,
            long callerIds,
            long batches,
            int batchSize,
            long busiestIds,
            long dealtIds,
            long parks,
            long wakeUps,
            long wakeNanos,
            long longestWakeNanos) {}

    /** The calling thread's own. */
    @SuppressWarnings("ReferenceEquality") // a thread is itself
    Tally own() {
        Own found = usual;
        Thread thread = Thread.currentThread();
        if (found != null && found.thread == thread) {
            return found.tally;
        }
        Own mine = own.get();
        if (!(thread instanceof WorkerThread) && (found == null || !found.thread.isAlive())) {
            usual = mine;
        }
        return mine.tally;
    }

    /**
     * Counts a job that was dealt, after its last id and before it may be used again.
     *
     * @return how many ids a batch had, on average, or 0
     */
    int ended(Ranges ranges, boolean isBatchChosen) {
        int size = own().ended(ranges);
        if (isBatchChosen && size > 0) {
            batchSize.setOpaque(size);
        }
        return size;
    }

    /** Counts a job as failed. */
    public void failed() {
        failures.getAndIncrement();
    }

    /**
     * Adds up what was counted until now. What goes on at the same time may be in some of the numbers and not in others.
     *
     * @return the numbers
     */
    public Sum sum() {
        long[] sums = new long[Tally.WORDS];
        synchronized (this) {
            System.arraycopy(gone, 0, sums, 0, sums.length);
            for (Entry entry : entries) {
                entry.tally.addTo(sums);
            }
        }
        return new Sum(
                sums[Tally.ALONE_JOBS] + sums[Tally.DEALT_JOBS],
                sums[Tally.ALONE_JOBS],
                failures.get(),
                sums[Tally.ALONE_IDS] + sums[Tally.DEALT_IDS],
                sums[Tally.ALONE_IDS] + sums[Tally.SEAT_IDS],
                sums[Tally.ALONE_JOBS] + sums[Tally.DEALT_BATCHES],
                batchSize.get(),
                sums[Tally.BUSIEST_IDS],
                sums[Tally.DEALT_IDS],
                sums[Tally.PARKS],
                sums[Tally.WAKE_UPS],
                sums[Tally.WAKE_NANOS],
                sums[Tally.LONGEST_WAKE_NANOS]);
    }

    private synchronized Tally register() {
        if (entries.size() >= many) {
            foldThoseGone();
            many = Math.max(FEW, 2 * entries.size());
        }
        Tally tally = new Tally();
        entries.add(new Entry(tally));
        return tally;
    }

    /** Keeps what threads that have ended counted, and no more of them: a program may have any number of them. */
    private void foldThoseGone() {
        entries.removeIf(entry -> {
            boolean over = entry.isOver();
            if (over) {
                entry.tally.addTo(gone);
            }
            return over;
        });
    }
}
