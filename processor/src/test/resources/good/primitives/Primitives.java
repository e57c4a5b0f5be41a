package app;

import dev.broadside.annotations.Task;

final class Primitives {
    private Primitives() {}

    @Task(packet = boolean.class)
    static boolean even(int id) {
        return id % 2 == 0;
    }

    @Task(packet = byte.class)
    static byte tiny(int id) {
        return (byte) id;
    }

    @Task(packet = short.class)
    static short small(int id) {
        return (short) (id * 1000);
    }

    @Task(packet = char.class)
    static char letter(int id) {
        return (char) ('a' + id);
    }

    @Task(packet = int.class)
    static int square(int id) {
        return id * id;
    }

    @Task(packet = long.class)
    static long cube(int id, long offset) {
        return offset + (long) id * id * id;
    }

    @Task(packet = float.class)
    static float half(int id) {
        return id / 2f;
    }

    @Task(packet = double.class)
    static double root(int id, double n) {
        return Math.pow(id + 1, 1 / n);
    }

    @Task(packet = void.class)
    static void mark(int id, boolean[] marks) {
        marks[id] = true;
    }
}
