package dev.broadside.runtime;

import java.math.BigInteger;

/**
 * The extents of a dispatch in two or three dimensions, and how its ids are dealt: in their order, or a tile at a time.
 * Id (z × height + y) × width + x is at x, y and z; with two dimensions the depth is 1.
 */
final class Grid {

    final int width;
    final int height;
    final int depth;

    /** How many ids of a tile along x, at least 1; 0 where ids are dealt in their order. */
    final int tileWidth;

    final int tileHeight;
    final int tileDepth;

    Grid(int width, int height, int depth, int tileWidth, int tileHeight, int tileDepth) {
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.tileWidth = tileWidth;
        this.tileHeight = tileHeight;
        this.tileDepth = tileDepth;
    }

    /** Returns how many ids there are, for a task's dispatch. */
    static int count(TaskDescriptor task, int width, int height, int depth) {
        if (width < 0 || height < 0 || depth < 0) {
            throw task.refusal("the extents are " + text(width, height, depth) + ", but each must be at least 0.");
        }
        long plane = (long) width * height;
        if (depth > 0 && (plane > Integer.MAX_VALUE || plane * depth > Integer.MAX_VALUE)) {
            BigInteger ids = BigInteger.valueOf(plane).multiply(BigInteger.valueOf(depth));
            throw task.refusal("the extents are " + text(width, height, depth) + ", which makes " + ids
                    + " ids; the limit is " + Integer.MAX_VALUE + ". Use several dispatches.");
        }
        return (int) (plane * depth);
    }

    static void checkTile(TaskDescriptor task, int width, int height, int depth) {
        if (width < 1 || height < 1 || depth < 1) {
            throw task.refusal("the tiles are " + text(width, height, depth) + ", but each extent must be at least 1.");
        }
    }

    private static String text(int width, int height, int depth) {
        return width + " × " + height + (depth == 1 ? "" : " × " + depth);
    }

    boolean is(
            int otherWidth,
            int otherHeight,
            int otherDepth,
            int otherTileWidth,
            int otherTileHeight,
            int otherTileDepth) {
        return width == otherWidth
                && height == otherHeight
                && depth == otherDepth
                && tileWidth == otherTileWidth
                && tileHeight == otherTileHeight
                && tileDepth == otherTileDepth;
    }

    /** Tells where an id is. */
    String place(int id) {
        int line = id / width;
        String plane = id % width + ", " + line % height;
        return depth == 1 ? "(" + plane + ")" : "(" + plane + ", " + line / height + ")";
    }

    /** Returns the same extents, whose ids are dealt in their order. */
    Grid untiled() {
        return isTiled() ? new Grid(width, height, depth, 0, 0, 0) : this;
    }

    boolean isTiled() {
        return tileWidth > 0;
    }

    /** How many tiles there are, of a dispatch with ids. */
    int tiles() {
        return tilesAlongX() * tilesAlongY() * tiles(depth, tileDepth);
    }

    int tilesAlongX() {
        return tiles(width, tileWidth);
    }

    int tilesAlongY() {
        return tiles(height, tileHeight);
    }

    private static int tiles(int extent, int tile) {
        return (extent - 1) / tile + 1;
    }

    /** The first id of some tiles, the first of which is this. */
    int firstId(int tile) {
        return new Rows(this, tile, tile + 1).begin();
    }

    /** The id after the last of some tiles that end before this one. */
    int endId(int tile) {
        Rows rows = new Rows(this, tile - 1, tile);
        while (rows.next()) {
            // on to the last
        }
        return rows.end();
    }

    /** How many ids are in some tiles. */
    int idsIn(int fromTile, int toTile) {
        int ids = 0;
        Rows rows = new Rows(this, fromTile, toTile);
        do {
            ids += rows.end() - rows.begin();
        } while (rows.next());
        return ids;
    }
}
