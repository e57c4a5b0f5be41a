package app;

import dev.broadside.annotations.Task;

@SuppressWarnings("task/mutable-static")
final class Filters {
    private static int total;
    private static double best;
    private static String last = "";
    private static volatile int clock;
    private static boolean failed;

    private Filters() {}

    @Task
    static void count(int id, int[] values) {
        total += values[id]; // ~ javac warning:9 [task/static-write] Kernel 'count' writes the static field 'Filters.total', as several workers do at once, so values are lost. Return the value and name a reducer, or make 'total' a LongAdder.
        Stats.hits++; // ~ javac warning:14 [task/static-write] Kernel 'count' writes the static field 'Stats.hits', as several workers do at once, so values are lost. Return the value and name a reducer, or make 'hits' a LongAdder.
        --Filters.total; // ~ javac warning:18 [task/static-write] Kernel 'count' writes the static field 'Filters.total',
        clock++; // ~ javac warning:9 [task/static-write] Kernel 'count' writes the static field 'Filters.clock',
    }

    @Task
    static void best(int id, double[] values) {
        if (values[id] > best) {
            best = values[id]; // ~ javac warning:13 [task/static-write] Kernel 'best' writes the static field 'Filters.best', as several workers do at once, so values are lost. Return the value and name a reducer, or make 'best' a DoubleAccumulator.
        }
    }

    /** Followed into methods of the class, with what they are given. */
    @Task
    static int follow(int id, String[] names) {
        note(names[id]);
        return either(id, names);
    }

    private static void note(String name) {
        last = name; // ~ javac warning:9 [task/static-write] Kernel 'follow' writes in 'note' the static field 'Filters.last', as several workers do at once, so values are lost. Return the value and name a reducer, or make 'last' an AtomicReference.
    }

    private static int either(int id, String[] names) {
        return names[id].length() > 3 ? (total = 3) : either(id + 1, names); // ~ javac warning:42 [task/static-write] Kernel 'follow' writes in 'either' the static field 'Filters.total',
    }

    @Task
    static void fail(int id) {
        int of = id;
        while (of > 0) {
            of /= 2;
            failed |= of == 5; // ~ javac warning:13 [task/static-write] Kernel 'fail' writes the static field 'Filters.failed', as several workers do at once, so values are lost. Return the value and name a reducer, or make 'failed' an AtomicBoolean.
        }
    }

    @Task
    static void silenced(int id) {
        @SuppressWarnings("task/static-write")
        int before = total++;
        silence(before);
    }

    @SuppressWarnings("task/static-write")
    private static void silence(int before) {
        total = before;
    }
}
