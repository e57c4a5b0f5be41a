package app;

import dev.broadside.annotations.Task;

final class Outer {
    private Outer() {}

    private static final class Hidden { // ~ error [task/private-owner] Kernel 'blur' is inside 'Hidden', which is private. Make 'Hidden' package-private or wider.
        @Task
        static int blur(int id) {
            return id;
        }
    }

    private static final class Middle { // ~ error [task/private-owner] Kernel 'sharpen' is inside 'Middle', which is private.
        static final class Inner {
            @Task
            static int sharpen(int id) {
                return Hidden.blur(id);
            }
        }
    }

    static int use(int id) {
        return Middle.Inner.sharpen(id);
    }
}
