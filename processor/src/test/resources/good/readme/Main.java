package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.TaskRegistry;
import dev.broadside.runtime.WorkerPool;
import java.util.List;
import java.util.concurrent.CompletionException;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(HitPacket.SCHEMA.toString())
                .isEqualTo("Hit{u16 target @0, f32 distance @2, enum8(WOOD METAL) surface @6,"
                        + " Point{f32 x @0, f32 y @4}:8 at @7, str(11) label @15}:27");
        assertThat(TaskRegistry.load(Main.class.getClassLoader()).find("Raycast").orElseThrow().packet())
                .hasValue(HitPacket.SCHEMA);
        try (WorkerPool pool = WorkerPool.create(2)) {
            BulletsTasks bullets = new BulletsTasks(pool);
            bullets.raycast().localMemory(new Ballistics(10f, 0.1f));
            Dispatch<HitBuffer> shots = bullets.raycast().dispatchEqually(1024, 2L);
            Dispatch<HitBuffer> same = bullets.raycast().dispatch(1024, 64, 2L);
            HitBuffer hits = shots.join();
            assertThat(hits).isEqualTo(same.join());
            assertThat(hits.distance(17)).isEqualTo(20f);
            assertThat(hits.get(17)).isEqualTo(new Hit(17, 20f, Surface.METAL, new Point(17, 2), "shot 17"));
            assertThat(hits.bytes().remaining()).isEqualTo(1024 * 27);

            StringBuilder crate = new StringBuilder("crate");
            bullets.explode().dispatchEqually(1, List.of(crate)).join();
            assertThat(crate.toString()).isEqualTo("crate!");

            HitBuffer small = HitBuffer.allocate(3);
            IllegalArgumentException refused = Thrown.by(
                    IllegalArgumentException.class, () -> bullets.raycast().runEquallyInto(small, 4, 2L));
            assertThat(refused).hasMessageThat().contains("Raycast");

            CompletionException failed = Thrown.by(
                    CompletionException.class, () -> bullets.raycast().dispatchEqually(1_000_000, 1L).join());
            assertThat(failed).hasCauseThat().isInstanceOf(TaskException.class);
            assertThat(bullets.raycast().runEqually(3, 2L).get(2).target()).isEqualTo(2);
        }
    }
}
