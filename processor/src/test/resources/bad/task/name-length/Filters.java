package app;

import dev.broadside.annotations.Task;

final class Filters {
    private static final String LONG = "0123456789.0123456789.0123456789.0123456789.0123456789.0123456789";

    private Filters() {}

    @Task(name = LONG) // ~ error [task/name-length] Task name is 65 characters long; the limit is 64.
    static int blur(int id) {
        return id;
    }

    @Task(name = "0123456789.0123456789.0123456789.0123456789.0123456789.012345678")
    static int sharpen(int id) {
        return id;
    }

    @Task
    static int aMethodWhoseNameIsMuchTooLongToBeTheNameOfATaskWhichMayHaveSixtyFour(int id) { // ~ error [task/name-length] Task name is 68 characters long; the limit is 64.
        return id;
    }
}
