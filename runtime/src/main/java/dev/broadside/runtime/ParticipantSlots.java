package dev.broadside.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The slots of one dispatcher's participants: for generated code. Each is used by one batch at a time.
 *
 * <p>The index of a participant is not enough to tell them apart: two threads that take part in dispatches of their own
 * have the same one, and a kernel that waits for a dispatch of its own task runs its batches on the same thread. So a slot
 * is taken for a batch and given back after it. As many are made as are ever in use at once, and kept. Safe for use by
 * several threads.
 *
 * @param <S> the slot
 */
public final class ParticipantSlots<S extends ParticipantSlot> {

    /** So many references fill two cache lines of 64 bytes. */
    private static final int STRIDE = 32;

    private final Supplier<? extends S> maker;
    private final int mask;

    /** At each place the slot that is taken first, unless it is in use. */
    private final AtomicReferenceArray<@Nullable S> first;

    /** At each place what else is not in use. */
    private final List<ArrayDeque<S>> others;

    private final BitSet indexes = new BitSet();
    private final int participants;

    /**
     * Makes the slots of a dispatcher.
     *
     * @param pool what runs its calls
     * @param maker makes a slot
     */
    public ParticipantSlots(WorkerPool pool, Supplier<? extends S> maker) {
        this.maker = maker;
        this.participants = pool.workers() + 1;
        int places = Integer.highestOneBit(2 * participants - 1);
        this.mask = places - 1;
        this.first = new AtomicReferenceArray<>(places * STRIDE);
        this.others = new ArrayList<>(places);
        for (int place = 0; place < places; place++) {
            others.add(new ArrayDeque<>());
        }
    }

    /**
     * Returns a slot that nobody else uses, until it is given back.
     *
     * @param worker who is to use it: what a call is told
     * @return the slot, one that the same worker had if possible
     */
    public S take(int worker) {
        int place = worker & mask;
        S slot = first.getAndSet(place * STRIDE, null);
        return slot != null ? slot : takeOther(place, worker);
    }

    private S takeOther(int place, int worker) {
        ArrayDeque<S> rest = others.get(place);
        S slot;
        synchronized (rest) {
            slot = rest.poll();
        }
        return slot != null ? slot : make(place, worker);
    }

    private S make(int place, int worker) {
        S slot = maker.get();
        slot.place = place;
        slot.context.setWorker(newIndex(worker));
        return slot;
    }

    /** Returns an index that no slot has: the worker's own if that is free. */
    private int newIndex(int worker) {
        synchronized (indexes) {
            int index = indexes.get(worker) ? indexes.nextClearBit(participants) : worker;
            indexes.set(index);
            return index;
        }
    }

    /**
     * Takes a slot back.
     *
     * @param slot what {@link #take} returned
     */
    public void giveBack(S slot) {
        slot.context.end();
        if (!first.compareAndSet(slot.place * STRIDE, null, slot)) {
            ArrayDeque<S> rest = others.get(slot.place);
            synchronized (rest) {
                rest.push(slot);
            }
        }
    }
}
