package dev.broadside.sample;

/** A way to divide a node: the bins before one go one way, the rest the other. */
record Cut(Bins bins, int bin, double cost) {

    /** Whether both sides have triangles. */
    boolean divides() {
        return cost < Double.POSITIVE_INFINITY;
    }

    /** This cut, or the other where that one is better. */
    Cut orBetter(Cut other) {
        return other.cost < cost ? other : this;
    }

    /** Whether a triangle's box goes to the lower side. */
    boolean isBelow(Bounds box) {
        return bins.binOf(box) < bin;
    }
}
