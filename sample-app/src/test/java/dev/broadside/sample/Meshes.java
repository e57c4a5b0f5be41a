package dev.broadside.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Meshes for tests. */
final class Meshes {

    private Meshes() {}

    /** The Stanford bunny. */
    static Mesh bunny() throws IOException {
        try (Reader text =
                new InputStreamReader(Meshes.class.getResourceAsStream("bunny.obj"), StandardCharsets.US_ASCII)) {
            return ObjReader.read("bunny.obj", text);
        }
    }

    /** A mesh of the given coordinates, in which every three vertices are a triangle. */
    static Mesh of(float... positions) {
        int[] corners = new int[positions.length / 3];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = i;
        }
        return new Mesh(positions, corners);
    }

    /** A square from −1 to 1 at a depth, seen from the front: its normals point towards larger z. */
    static Mesh square(float z) {
        float[] positions = {-1, -1, z, 1, -1, z, 1, 1, z, -1, 1, z};
        return new Mesh(positions, new int[] {0, 1, 2, 0, 2, 3});
    }

    /** Triangles at random between −1 and 1, each no larger than a size. */
    static Mesh random(Random random, int triangles, float size) {
        float[] positions = new float[9 * triangles];
        for (int at = 0; at < positions.length; at += 9) {
            for (int axis = 0; axis < 3; axis++) {
                float middle = 2 * random.nextFloat() - 1;
                for (int corner = 0; corner < 3; corner++) {
                    positions[at + 3 * corner + axis] = middle + size * (random.nextFloat() - 0.5f);
                }
            }
        }
        return of(positions);
    }

    /** A flat grid of squares of length one, cut into triangles whose order is random. */
    static Mesh grid(Random random, int squares) {
        int row = squares + 1;
        float[] positions = new float[3 * row * row];
        for (int vertex = 0; vertex < row * row; vertex++) {
            int line = vertex / row;
            positions[3 * vertex] = vertex - line * row;
            positions[3 * vertex + 1] = line;
        }
        List<int[]> triangles = new ArrayList<>();
        for (int square = 0; square < squares * squares; square++) {
            int corner = square / squares * row + square % squares;
            triangles.add(new int[] {corner, corner + 1, corner + row});
            triangles.add(new int[] {corner + 1, corner + row + 1, corner + row});
        }
        Collections.shuffle(triangles, random);
        return new Mesh(
                positions, triangles.stream().flatMapToInt(Arrays::stream).toArray());
    }

    /** A direction of length one, all of them as likely. */
    static Vector direction(Random random) {
        return new Vector((float) random.nextGaussian(), (float) random.nextGaussian(), (float) random.nextGaussian())
                .normalized();
    }
}
