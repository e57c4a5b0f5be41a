package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import java.util.List;
import later.Crate;
import later.MadeBuffer;

public final class Main {
    private Main() {}

    /** Has an annotation that is not ours: javac looks for no further processor when all annotations are claimed. */
    @Override
    public String toString() {
        return "";
    }

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(1)) {
            BulletsTasks bullets = new BulletsTasks(pool);
            MadeBuffer made = bullets.make().runEqually(10);
            OuterBuffer outer = bullets.wrap().localMemory(new Crate()).runEqually(10, made, List.of());
            assertThat(outer.made(7).number()).isEqualTo(7);
        }
    }
}
