package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static Object use(WorkerPool pool) {
        HitBuffer hits = HitBuffer.allocate(3);
        return new Object[] {hits.count(), new BulletsTasks(pool).raycast()};
    }
}
