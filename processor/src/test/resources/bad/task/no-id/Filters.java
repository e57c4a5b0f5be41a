package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task
    static int blur() { // ~ error [task/no-id] Kernel 'blur' must take the id first: a plain 'int'. Declare it as 'blur(int id, …)'.
        return 0;
    }

    @Task
    static int sharpen(
            String image) { // ~ error [task/no-id] Kernel 'sharpen' must take the id first: a plain 'int'.
        return image.length();
    }

    @Task
    static int resize(
            long id) { // ~ error [task/no-id] Kernel 'resize' must take the id first: a plain 'int'.
        return (int) id;
    }

    @Task
    static int rotate(
            @LocalMemory int angle, // ~ error [task/no-id] Kernel 'rotate' must take the id first: a plain 'int'.
            int id) {
        return id + angle;
    }
}
