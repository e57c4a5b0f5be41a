package app;

import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    static float use(WorkerPool pool) {
        int[] blurred = new FiltersTasks(pool).blur().runEqually(64);
        float[] shaded = new ShaderTasks(pool).shade().runEqually(64, 0.5f);
        return blurred[0] + shaded[0];
    }
}
