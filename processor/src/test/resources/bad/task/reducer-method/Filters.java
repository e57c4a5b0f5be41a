package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;
import java.io.IOException;

class Filters {
    @Packet
    record Pixel(int colour) {}

    @Task(reducer = "add") // ~ error [task/reducer-method] Reducer 'add' of kernel 'blur' takes something else, so generated code cannot combine results by it. Declare it as 'static float add(float, float)'.
    static float blur(int id) {
        return id;
    }

    static float add(float a, double b) {
        return a + (float) b;
    }

    @Task(reducer = "sum") // ~ error [task/reducer-method] Reducer 'sum' of kernel 'sharpen' is overloaded, but takes something else, so generated code cannot combine results by it. Declare it as 'static int sum(int, int)'.
    static int sharpen(int id) {
        return id;
    }

    static int sum(int a, int b, int c) {
        return a + b + c;
    }

    static long sum(long a, long b) {
        return a + b;
    }

    @Task(reducer = "most") // ~ error [task/reducer-method] Reducer 'most' of kernel 'light' is not static, so generated code cannot combine results by it. Declare it as 'static Pixel most(Pixel, Pixel)'.
    static Pixel light(int id) {
        return new Pixel(id);
    }

    Pixel most(Pixel a, Pixel b) {
        return a.colour() > b.colour() ? a : b;
    }

    @Task(reducer = "least") // ~ error [task/reducer-method] Reducer 'least' of kernel 'paint' is private, so generated code cannot combine results by it. Declare it as 'static int least(int, int)'.
    static int paint(int id) {
        return id;
    }

    private static int least(int a, int b) {
        return Math.min(a, b);
    }

    @Task(reducer = "read") // ~ error [task/reducer-method] Reducer 'read' of kernel 'mix' declares 'IOException', so generated code cannot combine results by it. Declare it as 'static int read(int, int)'.
    static int mix(int id) {
        return least(id, 9);
    }

    static int read(int a, int b) throws IOException {
        return a + b;
    }

    @Task(reducer = "widen") // ~ error [task/reducer-method] Reducer 'widen' of kernel 'tint' returns 'long', so generated code cannot combine results by it. Declare it as 'static int widen(int, int)'.
    static int tint(int id) {
        return id;
    }

    static long widen(int a, int b) {
        return a + b;
    }

    @Task(reducer = "drop") // ~ error [task/reducer-method] Reducer 'drop' of kernel 'fade' returns nothing, so generated code cannot combine results by it. Declare it as 'static int drop(int, int)'.
    static int fade(int id) {
        return id;
    }

    static void drop(int a, int b) {}

    @Task(reducer = "any") // ~ error [task/reducer-method] Reducer 'any' of kernel 'grey' has type parameters, so generated code cannot combine results by it. Declare it as 'static int any(int, int)'.
    static int grey(int id) {
        return id;
    }

    static <T> int any(int a, int b) {
        return a + b;
    }
}
