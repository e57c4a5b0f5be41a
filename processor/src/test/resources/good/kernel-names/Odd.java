package app;

import dev.broadside.annotations.Task;

/** Kernels that are called like something in Java or in the generated code. */
final class Odd {
    private Odd() {}

    @Task
    static int equals(int id) {
        return id + 1;
    }

    @Task
    static int pool(int id) {
        return id + 2;
    }

    @Task
    static int module(int id) {
        return id + 3;
    }

    @Task
    static int tasks(int id) {
        return id + 4;
    }

    @Task
    static int call(int id) {
        return id + 5;
    }

    @Task
    static int run(int id) {
        return id + 6;
    }

    @Task
    static int record(int id) {
        return id + 7;
    }

    @Task
    static int yield(int id) {
        return id + 8;
    }

    @Task
    static int var(int id) {
        return id + 9;
    }

    @Task
    static int blur(int id) {
        return id + 10;
    }

    @Task
    static int blurCall(int id) {
        return id + 11;
    }

    @Task
    static int blurTask(int id) {
        return id + 12;
    }

    @Task
    static int Odd(int id) {
        return id + 13;
    }

    @Task
    static int oddTasks(int id) {
        return id + 14;
    }

    @Task
    static int register(int id) {
        return id + 15;
    }

    @Task(name = "dollar")
    static int $L(int id) {
        return id + 16;
    }

    @Task
    static int _under(int id) {
        return id + 17;
    }

    @Task
    static int String(int id, String text) {
        return id + text.length();
    }

    @Task
    static int Object(int id, Object object) {
        return id + object.hashCode();
    }
}
