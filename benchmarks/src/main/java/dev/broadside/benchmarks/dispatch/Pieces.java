package dev.broadside.benchmarks.dispatch;

import java.util.function.Function;

/**
 * Ids cut into pieces of equal size, for peers that are given pieces.
 *
 * @param ids how many ids
 * @param count how many pieces
 * @param body the work
 */
record Pieces(int ids, int count, Body body) {

    /** The first id of a piece. */
    int from(int piece) {
        return (int) ((long) ids * piece / count);
    }

    /** The id after the last of a piece. */
    int to(int piece) {
        return from(piece + 1);
    }

    /** A piece as something to run. */
    Runnable piece(int piece) {
        int from = from(piece);
        int to = to(piece);
        return () -> body.run(from, to);
    }

    /** Puts something made of each piece into an array. */
    <T> T[] map(T[] array, Function<Runnable, T> made) {
        for (int i = 0; i < count; i++) {
            array[i] = made.apply(piece(i));
        }
        return array;
    }
}
