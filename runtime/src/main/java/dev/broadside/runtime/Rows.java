package dev.broadside.runtime;

/**
 * The ids of a batch of a dispatch in two or three dimensions, row by row: for generated code, which divides nothing for an
 * id. Begins with the first row.
 */
public final class Rows {

    private Grid grid;
    private int to;
    private boolean begun;
    private int tile;
    private int xBegin;
    private int yBegin;
    private int zBegin;
    private int length;
    private int row;
    private int y;
    private int z;

    /** Takes the ids, or the tiles, of a batch that is not empty. */
    Rows(Grid grid, int from, int to) {
        begin(grid, from, to);
    }

    /** Whether there are rows left: those of a batch in which a kernel waits, or failed. */
    boolean hasBegun() {
        return begun;
    }

    /** Takes others. */
    void begin(Grid grid, int from, int to) {
        this.grid = grid;
        this.to = to;
        begun = true;
        if (grid.isTiled()) {
            tile = from;
            enterTile();
        } else {
            int line = from / grid.width;
            z = line / grid.height;
            y = line - z * grid.height;
            row = line * grid.width;
            xBegin = from - row;
            length = Math.min(grid.width - xBegin, to - from);
        }
    }

    private void enterTile() {
        int plane = tile / grid.tilesAlongX();
        xBegin = tile % grid.tilesAlongX() * grid.tileWidth;
        yBegin = plane % grid.tilesAlongY() * grid.tileHeight;
        zBegin = plane / grid.tilesAlongY() * grid.tileDepth;
        length = Math.min(grid.tileWidth, grid.width - xBegin);
        enterRow(yBegin, zBegin);
    }

    private void enterRow(int newY, int newZ) {
        y = newY;
        z = newZ;
        row = (z * grid.height + y) * grid.width;
    }

    /**
     * Goes on to the next row.
     *
     * @return whether there is one
     */
    public boolean next() {
        begun = grid.isTiled() ? nextInTiles() : nextInOrder();
        return begun;
    }

    private boolean nextInOrder() {
        if (end() == to) {
            return false;
        }
        row += grid.width;
        xBegin = 0;
        length = Math.min(grid.width, to - row);
        y++;
        if (y == grid.height) {
            y = 0;
            z++;
        }
        return true;
    }

    private boolean nextInTiles() {
        if (y + 1 - yBegin < Math.min(grid.tileHeight, grid.height - yBegin)) {
            enterRow(y + 1, z);
        } else if (z + 1 - zBegin < Math.min(grid.tileDepth, grid.depth - zBegin)) {
            enterRow(yBegin, z + 1);
        } else if (tile + 1 < to) {
            tile++;
            enterTile();
        } else {
            return false;
        }
        return true;
    }

    /**
     * Returns the first id.
     *
     * @return an id, whose x is its distance from {@link #row}
     */
    public int begin() {
        return row + xBegin;
    }

    /**
     * Returns where the row ends in this batch.
     *
     * @return the id after the last
     */
    public int end() {
        return row + xBegin + length;
    }

    /**
     * Returns where the row begins in the grid.
     *
     * @return the id at x = 0, in this batch or not
     */
    public int row() {
        return row;
    }

    /**
     * Returns the place of the row along y.
     *
     * @return y, from 0 to the height − 1
     */
    public int y() {
        return y;
    }

    /**
     * Returns the place of the row along z.
     *
     * @return z, from 0 to the depth − 1; 0 in two dimensions
     */
    public int z() {
        return z;
    }
}
