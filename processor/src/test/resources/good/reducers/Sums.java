package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;

public final class Sums {
    private Sums() {}

    @Task(reducer = "sum")
    static double root(int id, double scale, @LocalMemory int offset) {
        return Math.sqrt(id + offset) * scale;
    }

    /** Addition of doubles depends on the order. */
    static double sum(double a, double b) {
        return a + b;
    }

    static int sum(int a, int b) {
        return a + b;
    }

    /** Whose parameters are called like something of ours. */
    @Task(reducer = "sum")
    static int count(int begin, int end, int blocks) {
        return begin % end == blocks ? 1 : 0;
    }

    @Task(packet = Span.class, reducer = "join")
    static Span span(int id, int bad) {
        if (id == bad) {
            throw new IllegalStateException("bad");
        }
        return new Span(id, id, 1f / (id + 1));
    }

    /** Fails unless its arguments are neighbours. */
    static Span join(Span left, Span right) {
        if (left.last() + 1 != right.first()) {
            throw new IllegalArgumentException(left + " and " + right);
        }
        return new Span(left.first(), right.last(), left.sum() + right.sum());
    }

    @Task(reducer = "worse")
    static boolean well(int id) {
        return true;
    }

    /** Fails where blocks are combined, and not within one. */
    static boolean worse(boolean left, boolean right) {
        if (Thread.currentThread().getStackTrace()[2].getMethodName().equals("combine")) {
            throw new UnsupportedOperationException("blocks");
        }
        return left;
    }
}
