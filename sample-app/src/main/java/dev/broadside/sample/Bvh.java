package dev.broadside.sample;

/** A bounding volume hierarchy: finds the nearest triangle along a ray without looking at most of them. */
final class Bvh {

    private final Triangles triangles;
    private final BvhNodes nodes;
    private final int[] order;

    /** A hierarchy whose leaves are ranges of the given order of triangles. */
    Bvh(Triangles triangles, BvhNodes nodes, int[] order) {
        this.triangles = triangles;
        this.nodes = nodes;
        this.order = order;
    }

    /** The first triangle that a ray meets, or {@link Triangles#NONE}. */
    int nearest(Vector from, Vector direction) {
        return nearest(from.x(), from.y(), from.z(), direction.x(), direction.y(), direction.z());
    }

    /**
     * The first triangle that a ray meets, or {@link Triangles#NONE}; of several at one distance that with the lowest
     * number.
     *
     * <p>All the time goes here, so this is one method of plain numbers that makes no object whether it is inlined or
     * not. Instead of a stack, each bit of a {@code long} says whether the sibling of the node at that level waits.
     */
    int nearest(float fromX, float fromY, float fromZ, float x, float y, float z) {
        float inverseX = 1 / x;
        float inverseY = 1 / y;
        float inverseZ = 1 / z;
        float[] boxes = nodes.boxes();
        int found = Triangles.NONE;
        float limit = Triangles.FAR;
        long waiting = 0;
        int node = BvhNodes.ROOT;
        while (true) {
            int box = BvhNodes.BOX_FLOATS * node;
            float lowX = (boxes[box] - fromX) * inverseX;
            float lowY = (boxes[box + 1] - fromY) * inverseY;
            float lowZ = (boxes[box + 2] - fromZ) * inverseZ;
            float highX = (boxes[box + 3] - fromX) * inverseX;
            float highY = (boxes[box + 4] - fromY) * inverseY;
            float highZ = (boxes[box + 5] - fromZ) * inverseZ;
            float enter = Math.max(Math.max(Math.min(lowX, highX), Math.min(lowY, highY)), Math.min(lowZ, highZ));
            float leave = Math.min(Math.min(Math.max(lowX, highX), Math.max(lowY, highY)), Math.max(lowZ, highZ));
            // A ray within a side of the box makes 0 × ∞, which is not a number and ends as a miss. That is right: the
            // padding keeps every triangle away from the sides.
            if (Math.max(enter, 0) <= Math.min(leave, limit)) {
                if (!nodes.isLeaf(node)) {
                    int axis = nodes.axis(node);
                    boolean back = (axis == 0 ? x : axis == 1 ? y : z) < 0;
                    node = nodes.first(node) + (back ? 1 : 0);
                    waiting = waiting << 1 | 1;
                    continue;
                }
                for (int i = nodes.first(node); i < nodes.end(node); i++) {
                    int triangle = order[i];
                    float distance = triangles.distance(triangle, fromX, fromY, fromZ, x, y, z);
                    if (distance < limit || (distance == limit && triangle < found)) {
                        limit = distance;
                        found = triangle;
                    }
                }
            }
            if (waiting == 0) {
                return found;
            }
            int levels = Long.numberOfTrailingZeros(waiting);
            node = BvhNodes.sibling(nodes.ancestor(node, levels));
            waiting = waiting >>> levels ^ 1;
        }
    }
}
