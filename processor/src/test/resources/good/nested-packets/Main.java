package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import java.nio.ByteOrder;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(Game_HitPacket.BYTES).isEqualTo(4 + 16 + 1);
        assertThat(Game_HitPacket.RAY_OFFSET).isEqualTo(4);
        assertThat(Game_HitPacket.KIND_OFFSET).isEqualTo(20);
        assertThat(Game_Deep_HitPacket.BYTES).isEqualTo(42);
        assertThat(Game_Deep_HitPacket.SCHEMA.name()).isEqualTo("Hit");
        try (WorkerPool pool = WorkerPool.create(2)) {
            Game_HitBuffer hits = new GameTasks(pool).hit().runEqually(50);
            assertThat(hits.count()).isEqualTo(50);
            assertThat(hits.get(17)).isEqualTo(Game.hit(17));
            assertThat(hits.ray(17)).isEqualTo(Game.hit(17).ray());
            assertThat(hits.bytes().order()).isEqualTo(ByteOrder.LITTLE_ENDIAN);
            assertThat(hits.bytes().getFloat(17 * 21 + 4)).isEqualTo(17f);
            assertThat(hits.bytes().getFloat(17 * 21 + 16)).isEqualTo(-17f);

            Game_Deep_HitBuffer deep = new Game_DeepTasks(pool).deeper().runEqually(50);
            assertThat(deep.second(8)).isEqualTo(Game.hit(9));
            deep.first(8, Game.hit(3));
            assertThat(deep.get(8)).isEqualTo(new Game.Deep.Hit(Game.hit(3), Game.hit(9)));
        }
    }
}
