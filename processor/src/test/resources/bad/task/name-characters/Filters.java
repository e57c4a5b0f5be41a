package app;

import dev.broadside.annotations.Task;

final class Filters {
    private Filters() {}

    @Task(name = "blur image") // ~ error [task/name-characters] Task name 'blur image' contains ' ' at position 5. Use Unicode letters, digits, '-', '_' or '.'.
    static int blur(int id) {
        return id;
    }

    @Task(name = "a$") // ~ error [task/name-characters] Task name 'a$' contains '$' at position 2.
    static int sharpen(int id) {
        return id;
    }

    @Task(name = "\uD83D\uDE00") // ~ error [task/name-characters] Task name '😀' contains '😀' at position 1.
    static int smile(int id) {
        return id;
    }

    @Task
    static int $dollar(int id) { // ~ error [task/name-characters] Task name '$dollar' contains '$' at position 1.
        return id;
    }
}
