package dev.broadside.sample;

/** The triangles of a node, sorted roughly along one axis. */
final class Bins {

    private static final int COUNT = 16;

    private final int axis;
    private final double low;
    private final double perUnit;
    private final Bounds[] bounds = new Bounds[COUNT];
    private final int[] sizes = new int[COUNT];

    /** Empty bins over the range in which the centres of the triangles lie. */
    Bins(int axis, Bounds centres) {
        this.axis = axis;
        low = centres.min(axis);
        perUnit = COUNT / centres.extent(axis);
        for (int bin = 0; bin < COUNT; bin++) {
            bounds[bin] = new Bounds();
        }
    }

    /** The axis along which the bins lie. */
    int axis() {
        return axis;
    }

    /** The bin a triangle's box belongs to. */
    int binOf(Bounds box) {
        // A range without a length makes this 0 × ∞, which becomes bin 0 and leaves nothing to cut.
        return Math.min((int) ((box.centre(axis) - low) * perUnit), COUNT - 1);
    }

    /** Puts a triangle's box into its bin. */
    void add(Bounds box) {
        int bin = binOf(box);
        sizes[bin]++;
        bounds[bin].include(box);
    }

    /** The cut between two bins that a ray pays least for. */
    Cut bestCut() {
        double[] costAbove = new double[COUNT];
        Bounds above = new Bounds();
        int sizeAbove = 0;
        for (int bin = COUNT - 1; bin > 0; bin--) {
            above.include(bounds[bin]);
            sizeAbove += sizes[bin];
            costAbove[bin] = cost(above, sizeAbove);
        }
        Cut best = new Cut(this, 0, Double.POSITIVE_INFINITY);
        Bounds below = new Bounds();
        int sizeBelow = 0;
        for (int bin = 1; bin < COUNT; bin++) {
            below.include(bounds[bin - 1]);
            sizeBelow += sizes[bin - 1];
            best = best.orBetter(new Cut(this, bin, cost(below, sizeBelow) + costAbove[bin]));
        }
        return best;
    }

    /** The chance to enter a box times the work in it; a side without triangles is no cut at all. */
    private static double cost(Bounds box, int size) {
        return size == 0 ? Double.POSITIVE_INFINITY : box.halfArea() * size;
    }
}
