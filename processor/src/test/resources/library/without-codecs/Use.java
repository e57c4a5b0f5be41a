package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static Object use(WorkerPool pool) {
        return new Object[] {new BulletsTasks(pool).raycast(), new BulletsTasks(pool).age(), Bullets_PairBuffer.allocate(1).get(0).second()};
    }
}
