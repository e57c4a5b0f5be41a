package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Slots: each used by one at a time, made only when all are in use, told apart by their indexes. */
class ParticipantSlotsTest {

    private final WorkerPool pool = WorkerPool.create(2);
    private final AtomicInteger made = new AtomicInteger();
    private final ParticipantSlots<Slot> slots = new ParticipantSlots<>(pool, () -> {
        made.incrementAndGet();
        return new Slot();
    });

    private static final class Slot extends ParticipantSlot {
        private final AtomicBoolean inUse = new AtomicBoolean();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aWorkerGetsTheSlotItHad() {
        Slot slot = slots.take(1);
        Slot other = slots.take(2);
        slots.giveBack(other);
        slots.giveBack(slot);
        assertThat(slots.take(1)).isSameInstanceAs(slot);
        assertThat(slots.take(2)).isSameInstanceAs(other);
        assertThat(made.get()).isEqualTo(2);
    }

    @Test
    void sameIndexAtTheSameTimeGetsAnother() {
        for (int round = 0; round < 3; round++) {
            List<Slot> taken = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                taken.add(slots.take(2));
            }
            assertThat(taken).containsNoDuplicates();
            taken.forEach(slots::giveBack);
        }
        assertThat(made.get()).isEqualTo(5);
    }

    @Test
    void indexesAreDistinctAndAWorkersIsItsOwn() {
        List<Integer> indexes = new ArrayList<>();
        for (int worker : new int[] {2, 2, 0, 1, 1, 7}) {
            indexes.add(slots.take(worker).context.worker());
        }
        assertThat(indexes).containsExactly(2, 3, 0, 1, 4, 7).inOrder();
    }

    @Test
    void aMakerThatThrowsLeavesNothingBehind() {
        AtomicBoolean fails = new AtomicBoolean(true);
        ParticipantSlots<Slot> fragile = new ParticipantSlots<>(pool, () -> {
            if (fails.get()) {
                throw new IllegalStateException("not now");
            }
            return new Slot();
        });
        assertThrows(IllegalStateException.class, () -> fragile.take(1));
        fails.set(false);
        assertThat(fragile.take(1).context.worker()).isEqualTo(1);
    }

    @Test
    void manyThreadsNeverShareOne() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int seed = i;
            Thread thread = new Thread(() -> takeAndGiveBack(new SplittableRandom(seed)));
            thread.setUncaughtExceptionHandler((any, e) -> {
                synchronized (thrown) {
                    thrown.add(e);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(thrown).isEmpty();
        // each thread has two at most
        assertThat(made.get()).isAtMost(8 * 4);
    }

    private void takeAndGiveBack(SplittableRandom random) {
        for (int i = 0; i < 20_000; i++) {
            Slot outer = use(slots.take(random.nextInt(4)));
            Slot inner = use(slots.take(random.nextInt(4)));
            giveBack(inner);
            giveBack(outer);
        }
    }

    private static Slot use(Slot slot) {
        assertThat(slot.inUse.compareAndSet(false, true)).isTrue();
        return slot;
    }

    private void giveBack(Slot slot) {
        slot.inUse.set(false);
        slots.giveBack(slot);
    }
}
