package app;

import dev.broadside.annotations.Task;

public final class Outer {
    private Outer() {}

    static class Nested {
        static final class Deep {
            @Task
            static int deep(int id) {
                return id + 1;
            }
        }

        @Task
        protected static int nested(int id) {
            return id + 2;
        }
    }

    interface Shape {
        @Task
        static int inInterface(int id) {
            return id + 3;
        }
    }

    enum Mode {
        ON;

        @Task
        static int inEnum(int id) {
            return id + 4;
        }
    }

    record Box(int size) {
        @Task
        static int inRecord(int id) {
            return id + 5;
        }
    }

    static final class Generic<T extends Comparable<T>> {
        T value;

        @Task
        static int inGeneric(int id) {
            return id + 6;
        }
    }

    @interface Mark {
        final class InAnnotation {
            @Task
            static int inAnnotation(int id) {
                return id + 7;
            }
        }
    }

    abstract static class Abstract {
        @SuppressWarnings("task/synchronized-kernel")
        @Task
        static synchronized int inAbstract(int id) {
            return id + 8;
        }
    }
}
