package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static Object use(WorkerPool pool) {
        return new Object[] {
            Bullets_HitBuffer.allocate(3).count(),
            Bullets_Hidden_RayBuffer.allocate(3).count(),
            new BulletsTasks(pool).raycast()
        };
    }
}
