package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task(name = "soften") // ~ error [task/name-duplicate] Task name 'soften' is also used by 'mean(int, int[])' in this class. Give each task its own name.
    static int blur(int id) {
        return id;
    }

    @Task(name = "soften") // ~ error [task/name-duplicate] Task name 'soften' is also used by 'blur(int)' in this class. Give each task its own name.
    static int mean(int id, int[] pixels) {
        return pixels[id];
    }
}
