package app;

import dev.broadside.annotations.Task;
import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.WorkerPool;

final class Use {
    private Use() {}

    @Task
    static Nothing nothing(int id) {
        return new Nothing();
    }

    static Dispatch<NothingBuffer> use(WorkerPool pool) {
        return new UseTasks(pool).nothing().dispatchEqually(3);
    }
}
