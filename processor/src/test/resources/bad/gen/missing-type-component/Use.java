package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static int use(WorkerPool pool) {
        HitBuffer hits = new BulletsTasks(pool).raycast().runEqually(3);
        return hits.target(0) + hits.get(0).target();
    }
}
