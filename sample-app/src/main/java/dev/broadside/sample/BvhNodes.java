package dev.broadside.sample;

/** The nodes of a hierarchy in flat arrays; two children lie side by side. */
final class BvhNodes {

    /** The node that holds everything. */
    static final int ROOT = 0;

    /** The numbers per box. */
    static final int BOX_FLOATS = 6;

    private final float[] boxes;
    private final int[] parents;
    private final int[] axes;
    private final int[] firsts;
    private final int[] ends;
    private final float padding;
    private int size = 1;

    /** Room for as many nodes as a binary tree over so many triangles can have, each box grown by the padding. */
    BvhNodes(int triangles, float padding) {
        int nodes = Math.max(1, 2 * triangles - 1);
        boxes = new float[BOX_FLOATS * nodes];
        parents = new int[nodes];
        axes = new int[nodes];
        firsts = new int[nodes];
        ends = new int[nodes];
        this.padding = padding;
    }

    /** Makes a node a leaf over a range of triangles. */
    void makeLeaf(int node, Bounds bounds, int first, int end) {
        setBox(node, bounds);
        firsts[node] = first;
        ends[node] = end;
    }

    /** Makes a node the parent of two new ones, the lower one along the axis first; gives that first one. */
    int makeParent(int node, Bounds bounds, int axis) {
        setBox(node, bounds);
        int child = size;
        size += 2;
        firsts[node] = child;
        axes[node] = axis;
        parents[child] = node;
        parents[child + 1] = node;
        return child;
    }

    private void setBox(int node, Bounds bounds) {
        for (int axis = 0; axis < 3; axis++) {
            boxes[BOX_FLOATS * node + axis] = bounds.min(axis) - padding;
            boxes[BOX_FLOATS * node + 3 + axis] = bounds.max(axis) + padding;
        }
    }

    /** The low and the high corner of each node's box, six numbers per node. */
    float[] boxes() {
        return boxes;
    }

    /** Whether a node has triangles rather than children. */
    boolean isLeaf(int node) {
        return ends[node] > 0;
    }

    /** A leaf's first triangle, or a parent's first child. */
    int first(int node) {
        return firsts[node];
    }

    /** The one after a leaf's last triangle. */
    int end(int leaf) {
        return ends[leaf];
    }

    /** The axis along which a parent's children lie. */
    int axis(int parent) {
        return axes[parent];
    }

    /** The other child of the same parent. */
    static int sibling(int node) {
        return ((node - 1) ^ 1) + 1;
    }

    /** The node so many levels up. */
    int ancestor(int node, int levels) {
        int ancestor = node;
        for (int level = 0; level < levels; level++) {
            ancestor = parents[ancestor];
        }
        return ancestor;
    }
}
