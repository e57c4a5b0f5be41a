package dev.broadside.benchmarks.dispatch;

import java.util.concurrent.RecursiveAction;

/** A range of ids that is halved until it is small: the way the documentation of fork and join shows. */
final class Halving extends RecursiveAction {

    private static final long serialVersionUID = 1;

    /** Pieces for each processor, as many as a stream makes. */
    private static final int PIECES = 4 * Runtime.getRuntime().availableProcessors();

    private final int from;
    private final int to;
    private final int leaf;
    private final transient Body body;

    private Halving(int from, int to, int leaf, Body body) {
        this.from = from;
        this.to = to;
        this.leaf = leaf;
        this.body = body;
    }

    static Halving of(int count, Body body) {
        return new Halving(0, count, Math.max(1, count / PIECES), body);
    }

    @Override
    protected void compute() {
        if (to - from <= leaf) {
            body.run(from, to);
        } else {
            int middle = (from + to) >>> 1;
            invokeAll(new Halving(from, middle, leaf, body), new Halving(middle, to, leaf, body));
        }
    }
}
