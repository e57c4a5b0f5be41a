package app;

import dev.broadside.runtime.WorkerPool;
import java.util.List;
import java.util.Map;

final class Use {
    private Use() {}

    static int[] use(WorkerPool pool, List<String>[] names, Map<?, ? extends Number>[][] maps) {
        return new FiltersTasks(pool).blur().runEqually(64, names, maps, new Map<?, ?>[64]);
    }
}
