package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import geo.Hit;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(Bullets_PairPacket.BYTES).isEqualTo(21 + 1 + 13);
        try (WorkerPool pool = WorkerPool.create(1)) {
            BulletsTasks bullets = new BulletsTasks(pool);
            Bullets_PairBuffer pairs = bullets.pair().runEqually(3, bullets.raycast().runEqually(3));
            assertThat(bullets.age().runEqually(2, bullets.raycast().runEqually(2)).target(1)).isEqualTo(2);
            Hit hit = Bullets.raycast(2);
            assertThat(pairs.get(2)).isEqualTo(new Bullets.Pair(hit, (byte) 9, hit.at()));
        }
    }
}
