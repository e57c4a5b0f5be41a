package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int[] tasks(WorkerPool pool) {
        return new BulletsTasks(pool).count().runEqually(3, HitBuffer.allocate(3));
    }

    static int use() {
        return HitBuffer.allocate(3).get(0).target();
    }
}
