package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that a crew works on: up to {@value #SLOTS} published in slots, which workers visit in turn, and the others
 * waiting for a slot in the order they came.
 *
 * <p>A job is published before its ids are dealt and retired by whoever completes its last id, so a worker may find a job
 * with nothing to claim, or one that was retired meanwhile; both cost it a look.
 */
final class Board {

    private static final int SLOTS = Long.SIZE;

    /** What {@link #open} is when every slot has a job. */
    static final long ALL = -1;

    private static final int NONE = -1;

    private final AtomicReferenceArray<@Nullable Job> slots = new AtomicReferenceArray<>(SLOTS);

    /** A bit for each slot with a job. */
    private final AtomicLong open = new AtomicLong();

    private final Queue<Job> waiting = new ConcurrentLinkedQueue<>();

    /** The board behind this one, for what workers turn to when this one has nothing for them, or null. */
    private final @Nullable Board behind;

    Board(@Nullable Board behind) {
        this.behind = behind;
    }

    private Board of(Job job) {
        return behind != null && job.isInBackground() ? behind : this;
    }

    /**
     * Publishes a job here or behind, or lets it wait for a slot.
     *
     * @return whether jobs that waited were published, so that workers are to be told
     */
    boolean publish(Job job) {
        return of(job).publishHere(job);
    }

    private boolean publishHere(Job job) {
        if (waiting.isEmpty()) {
            int slot = reserve();
            if (slot != NONE) {
                // plain: nobody changes the place of a job that does not wait before its ids are dealt
                job.place.setPlain(slot);
                slots.setRelease(slot, job);
                return false;
            }
        }
        job.place.set(Job.WAITING);
        waiting.add(job);
        // a slot may have become free in between, and nobody else may come
        return publishWaiting();
    }

    /**
     * Takes a job off; only who published it without dealing its ids, or who completed its last id, may.
     *
     * @return whether jobs that waited were published, so that workers are to be told
     */
    boolean retire(Job job) {
        return of(job).retireHere(job);
    }

    private boolean retireHere(Job job) {
        int place = job.place.getAcquire();
        if (place < 0) {
            // one that waits may get a slot meanwhile
            place = job.place.getAndSet(Job.NOWHERE);
        }
        if (place < 0) {
            waiting.remove(job);
        } else {
            job.place.setPlain(Job.NOWHERE);
            clear(place);
        }
        return publishWaiting();
    }

    private boolean publishWaiting() {
        boolean published = false;
        while (!waiting.isEmpty()) {
            // the slot first: a job that leaves the queue is then never in neither
            int slot = reserve();
            if (slot == NONE) {
                break;
            }
            Job job = waiting.poll();
            if (job == null) {
                clear(slot);
            } else {
                published |= occupy(slot, job);
            }
        }
        return published;
    }

    /** Takes a free slot; what looks at it meanwhile finds no job. */
    private int reserve() {
        // a guess: who looks first fetches the cache line to read it, and once more to write it
        long taken = 0;
        while (taken != ALL) {
            int slot = Long.numberOfTrailingZeros(~taken);
            long seen = open.compareAndExchange(taken, taken | 1L << slot);
            if (seen == taken) {
                return slot;
            }
            taken = seen;
        }
        return NONE;
    }

    /** Publishes a job that waited in a reserved slot, unless it ended, by threads that wait for it, before it had one. */
    private boolean occupy(int slot, Job job) {
        slots.set(slot, job);
        if (job.place.compareAndSet(Job.WAITING, slot)) {
            return true;
        }
        clear(slot);
        return false;
    }

    private void clear(int slot) {
        slots.setRelease(slot, null);
        open.getAndAdd(-(1L << slot));
    }

    /** A bit for each slot with a job. */
    long open() {
        return open.get();
    }

    /** The job in a slot, or null. */
    @Nullable
    Job at(int slot) {
        return slots.get(slot);
    }

    /** Whether no job is published or waits, here or behind. */
    boolean isEmpty() {
        // in this order: a job has its slot reserved before it leaves the queue
        return waiting.isEmpty() && open.get() == 0 && (behind == null || behind.isEmpty());
    }

    /** Whether some job, here or behind, has ids that the worker with an index can claim. */
    boolean hasUnclaimed(int worker) {
        for (long rest = open.get(); rest != 0; rest &= rest - 1) {
            Job job = slots.get(Long.numberOfTrailingZeros(rest));
            if (job != null && job.hasUnclaimed() && job.isOpenTo(worker)) {
                return true;
            }
        }
        // asked first, because an iterator is an object, and nothing is made in steady state
        if (!waiting.isEmpty()) {
            for (Job job : waiting) {
                if (job.hasUnclaimed() && job.isOpenTo(worker)) {
                    return true;
                }
            }
        }
        return behind != null && behind.hasUnclaimed(worker);
    }

    /** The jobs that wait for a slot. */
    Iterable<Job> waiting() {
        return waiting;
    }

    /** Every job, here or behind; looked for on their way from the queue to a slot, so that none is missed. */
    List<Job> jobs() {
        List<Job> jobs = new ArrayList<>(waiting);
        for (long rest = open.get(); rest != 0; rest &= rest - 1) {
            int slot = Long.numberOfTrailingZeros(rest);
            Job job;
            while ((job = slots.get(slot)) == null && (open.get() & 1L << slot) != 0) {
                Thread.onSpinWait();
            }
            if (job != null) {
                jobs.add(job);
            }
        }
        if (behind != null) {
            jobs.addAll(behind.jobs());
        }
        return jobs;
    }
}
