package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.WorkerPool;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

public final class Main {
    private Main() {}

    public static void run() {
        for (int workers = 0; workers <= 3; workers++) {
            try (WorkerPool pool = workers == 0 ? WorkerPool.sequential() : WorkerPool.create(workers)) {
                BulletsTasks bullets = new BulletsTasks(pool);
                everyForm(bullets);
                given(bullets);
                failed(bullets);
            }
        }
        detached();
    }

    private static HitBuffer expected(int count) {
        HitBuffer hits = HitBuffer.allocate(count);
        for (int id = 0; id < count; id++) {
            if (id % 3 != 0) {
                hits.set(id, new Hit(id, 6f, "s" + id % 10));
            }
        }
        return hits;
    }

    private static void everyForm(BulletsTasks bullets) {
        bullets.cast().localMemory(2f);
        for (int count : new int[] {0, 1, 2, 7, 1000}) {
            HitBuffer expected = expected(count);
            assertThat(bullets.cast().runEqually(count, 3)).isEqualTo(expected);
            assertThat(bullets.cast().dispatchEqually(count, 3).join()).isEqualTo(expected);
            assertThat(bullets.cast().dispatch(count, 13, 3).join()).isEqualTo(expected);
        }
    }

    /** A slot writes into the buffer that is given, and shows what is there. */
    private static void given(BulletsTasks bullets) {
        LampBuffer lamps = LampBuffer.allocate(12);
        bullets.light().runEquallyInto(lamps, 10);
        assertThat(bullets.light().dispatchInto(lamps, 10, 3).join()).isSameInstanceAs(lamps);
        assertThat(bullets.light().dispatchEquallyInto(lamps, 10).join()).isSameInstanceAs(lamps);
        for (int id = 0; id < 12; id++) {
            assertThat(lamps.get(id)).isEqualTo(id < 10 ? new Lamp(3 * id, 1.5 * id) : new Lamp(0, 0));
        }
        IllegalArgumentException refused = Thrown.by(
                IllegalArgumentException.class, () -> bullets.light().runEquallyInto(lamps, 13));
        assertThat(refused).hasMessageThat().contains("room for 12, but the count is 13");
    }

    private static void failed(BulletsTasks bullets) {
        TaskException failure =
                Thrown.by(TaskException.class, () -> bullets.refuse().runEqually(100));
        assertThat(failure.id()).isEqualTo(70);
        CompletionException again = Thrown.by(
                CompletionException.class, () -> bullets.refuse().dispatch(100, 8).join());
        assertThat(((TaskException) again.getCause()).id()).isEqualTo(70);
        assertThat(bullets.refuse().runEqually(70).target(69)).isEqualTo(69);
    }

    /** Without a result the kernel has a slot all the same, at a packet of zeros for each id. */
    private static void detached() {
        AtomicInteger used = new AtomicInteger();
        try (WorkerPool pool = WorkerPool.create(2)) {
            BulletsTasks bullets = new BulletsTasks(pool);
            bullets.look().dispatchDetached(100, 7, used);
            bullets.look().dispatchDetachedEqually(100, used);
        }
        assertThat(used.get()).isEqualTo(200 * 1000);
    }
}
