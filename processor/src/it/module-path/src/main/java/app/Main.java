package app;

import dev.broadside.runtime.TaskRegistry;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try (WorkerPool pool = WorkerPool.create()) {
            BulletsTasks bullets = new BulletsTasks(pool);
            bullets.raycast().localMemory(2f);
            HitBuffer hits = bullets.raycast().dispatchEqually(1024, 3L).join();
            System.out.println(TaskRegistry.load() + " " + hits.get(17));
        }
    }
}
