package app;

import dev.broadside.annotations.Task;

final class Named {
    private static final String PREFIX = "app.";

    private Named() {}

    @Task(name = "ü.x-1")
    static int escaped(int id) {
        return id;
    }

    @Task(name = PREFIX + "constant")
    static int constant(int id) {
        return id;
    }

    @Task(name = "class")
    static int keyword(int id) {
        return id;
    }

    @Task(name = "..-_-..")
    static int dots(int id) {
        return id;
    }

    @Task(name = "7")
    static int digit(int id) {
        return id;
    }

    @Task(name = "日本語")
    static int japanese(int id) {
        return id;
    }

    @Task(name = "0123456789.0123456789.0123456789.0123456789.0123456789.012345678")
    static int longest(int id) {
        return id;
    }

    @Task(name = "u002A")
    static int escapeLike(int id) {
        return id;
    }
}
