package dev.broadside.sample;

import java.util.stream.IntStream;

/** Builds a hierarchy top down, cutting each node where the surface area heuristic is lowest. */
final class BvhBuilder {

    private static final int LEAF = 3;

    /** A traversal keeps one bit of a {@code long} per level. */
    private static final int MAX_DEPTH = 60;

    /** Relative to the coordinates; far more than rounding, so that no box misses a ray its triangle would meet. */
    private static final float PADDING = 1e-5f;

    private final Bounds[] bounds;
    private final BvhNodes nodes;
    private final int[] order;

    private BvhBuilder(Triangles triangles) {
        bounds = new Bounds[triangles.count()];
        order = IntStream.range(0, triangles.count()).toArray();
        Bounds all = new Bounds();
        for (int triangle = 0; triangle < bounds.length; triangle++) {
            bounds[triangle] = triangles.bounds(triangle);
            all.include(bounds[triangle]);
        }
        nodes = new BvhNodes(triangles.count(), PADDING * all.reach());
    }

    /** The hierarchy over one triangle or more. */
    static Bvh build(Triangles triangles) {
        BvhBuilder builder = new BvhBuilder(triangles);
        builder.fill(BvhNodes.ROOT, 0, triangles.count(), 0);
        return new Bvh(triangles, builder.nodes, builder.order);
    }

    private void fill(int node, int from, int to, int depth) {
        Bounds box = new Bounds();
        Bounds centres = new Bounds();
        for (int i = from; i < to; i++) {
            box.include(bounds[order[i]]);
            centres.includeCentre(bounds[order[i]]);
        }
        Cut cut = bestCut(from, to, centres);
        if (to - from <= LEAF || depth == MAX_DEPTH || !cut.divides()) {
            nodes.makeLeaf(node, box, from, to);
            return;
        }
        int middle = partition(from, to, cut);
        int child = nodes.makeParent(node, box, cut.bins().axis());
        fill(child, from, middle, depth + 1);
        fill(child + 1, middle, to, depth + 1);
    }

    private Cut bestCut(int from, int to, Bounds centres) {
        Cut best = bestCut(from, to, new Bins(0, centres));
        best = best.orBetter(bestCut(from, to, new Bins(1, centres)));
        return best.orBetter(bestCut(from, to, new Bins(2, centres)));
    }

    private Cut bestCut(int from, int to, Bins bins) {
        for (int i = from; i < to; i++) {
            bins.add(bounds[order[i]]);
        }
        return bins.bestCut();
    }

    private int partition(int from, int to, Cut cut) {
        int middle = from;
        for (int i = from; i < to; i++) {
            if (cut.isBelow(bounds[order[i]])) {
                int below = order[i];
                order[i] = order[middle];
                order[middle++] = below;
            }
        }
        return middle;
    }
}
