package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import geo.Geometry;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            BulletsTasks bullets = new BulletsTasks(pool);
            geo.HitBuffer theirs = bullets.theirs().runEqually(3);
            HitBuffer ours = bullets.ours().runEqually(3, theirs);
            assertThat(ours.get(2))
                    .isEqualTo(new Hit(new Geometry.Point(2, 2), new geo.Hit(new Geometry.Point(2, 1))));
            assertThat(ours.at(1)).isEqualTo(new Geometry.Point(1, 2));
        }
    }
}
