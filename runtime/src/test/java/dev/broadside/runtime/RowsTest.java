package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of batches in two and three dimensions. */
class RowsTest {

    /** Each id as it is called: its x, y and z, and itself. */
    private static List<List<Integer>> calls(Grid grid, int from, int to) {
        List<List<Integer>> calls = new ArrayList<>();
        Rows rows = new Rows(grid, from, to);
        do {
            assertThat(rows.begin()).isLessThan(rows.end());
            for (int id = rows.begin(); id < rows.end(); id++) {
                calls.add(List.of(id - rows.row(), rows.y(), rows.z(), id));
            }
        } while (rows.next());
        return calls;
    }

    private static List<Integer> call(int id, int width, int height) {
        return List.of(id % width, id / width % height, id / width / height, id);
    }

    @Test
    void goFromAnyIdToAnyOther() {
        int[][] extents = {{1, 1, 1}, {5, 3, 1}, {1, 4, 3}, {4, 1, 3}, {3, 4, 2}};
        for (int[] extent : extents) {
            int count = extent[0] * extent[1] * extent[2];
            Grid grid = new Grid(extent[0], extent[1], extent[2], 0, 0, 0);
            for (int from = 0; from < count; from++) {
                for (int to = from + 1; to <= count; to++) {
                    List<List<Integer>> expected = new ArrayList<>();
                    for (int id = from; id < to; id++) {
                        expected.add(call(id, extent[0], extent[1]));
                    }
                    assertThat(calls(grid, from, to)).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void ofTilesCoverEachIdOnce() {
        for (int tileWidth = 1; tileWidth <= 6; tileWidth++) {
            for (int tileHeight = 1; tileHeight <= 4; tileHeight++) {
                for (int tileDepth = 1; tileDepth <= 3; tileDepth++) {
                    checkTiles(new Grid(5, 3, 2, tileWidth, tileHeight, tileDepth));
                }
            }
        }
    }

    private static void checkTiles(Grid grid) {
        List<List<Integer>> expected = new ArrayList<>();
        for (int id = 0; id < 30; id++) {
            expected.add(call(id, 5, 3));
        }
        assertThat(calls(grid, 0, grid.tiles())).containsExactlyElementsIn(expected);
        assertThat(grid.idsIn(0, grid.tiles())).isEqualTo(30);
        List<List<Integer>> oneByOne = new ArrayList<>();
        int most = grid.tileWidth * grid.tileHeight * grid.tileDepth;
        for (int tile = 0; tile < grid.tiles(); tile++) {
            List<List<Integer>> inTile = calls(grid, tile, tile + 1);
            assertThat(inTile.size()).isAtMost(most);
            assertThat(grid.idsIn(tile, tile + 1)).isEqualTo(inTile.size());
            oneByOne.addAll(inTile);
        }
        assertThat(oneByOne).isEqualTo(calls(grid, 0, grid.tiles()));
    }

    @Test
    void ofTilesStayInTheirTile() {
        Grid grid = new Grid(5, 3, 1, 2, 2, 1);
        assertThat(calls(grid, 1, 2))
                .containsExactly(List.of(2, 0, 0, 2), List.of(3, 0, 0, 3), List.of(2, 1, 0, 7), List.of(3, 1, 0, 8))
                .inOrder();
        assertThat(calls(grid, 5, 6)).containsExactly(List.of(4, 2, 0, 14));
    }

    @Test
    void reachTheLargestId() {
        int most = Integer.MAX_VALUE;
        Rows line = new Rows(new Grid(most, 1, 1, 0, 0, 0), most - 2, most);
        assertThat(line.begin()).isEqualTo(most - 2);
        assertThat(line.end()).isEqualTo(most);
        assertThat(line.next()).isFalse();
        Rows tile = new Rows(new Grid(most, 1, 1, most - 1, most, 1), 1, 2);
        assertThat(tile.begin()).isEqualTo(most - 1);
        assertThat(tile.end()).isEqualTo(most);
        assertThat(tile.next()).isFalse();
        Rows column = new Rows(new Grid(1, most, 1, 1, most - 1, 1), 1, 2);
        assertThat(column.begin()).isEqualTo(most - 1);
        assertThat(column.next()).isFalse();
    }
}
