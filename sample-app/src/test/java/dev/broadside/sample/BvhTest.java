package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BvhTest {

    private static final Vector FORWARD = new Vector(0, 0, -1);

    @Test
    void findsWhatALookAtEveryTriangleFindsOnTheBunny() throws IOException {
        int hits = assertEqualToBruteForce(Meshes.bunny().fitted(), new Random(1), 3_000);

        assertThat(hits).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "3, 1", "4, 2", "5, 0.5", "100, 0.5", "1000, 0.1", "1000, 2", "1000, 0.001"})
    void findsWhatALookAtEveryTriangleFinds(int triangles, float size) {
        Random random = new Random(triangles);
        assertEqualToBruteForce(Meshes.random(random, triangles, size), random, 2_000);
    }

    @ParameterizedTest
    @ValueSource(floats = {1e-12f, 1e-3f, 1e3f, 1e12f})
    void findsTrianglesOfAnySize(float scale) {
        Random random = new Random(5);
        float[] positions = new float[900];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = scale * random.nextFloat();
        }
        assertEqualToBruteForce(Meshes.of(positions).fitted(), random, 1_000);
    }

    @Test
    void findsTrianglesThatAreAllTheSame() {
        float[] positions = new float[9 * 500];
        for (int i = 0; i < positions.length; i += 9) {
            positions[i] = 1;
            positions[i + 4] = 1;
        }
        Bvh bvh = BvhBuilder.build(new Triangles(Meshes.of(positions)));

        assertThat(bvh.nearest(new Vector(0.2f, 0.2f, 5), FORWARD)).isEqualTo(0);
        assertThat(bvh.nearest(new Vector(0.8f, 0.8f, 5), FORWARD)).isEqualTo(-1);
    }

    @Test
    void findsTheLowestNumberWhereTrianglesMeet() {
        Random random = new Random(9);
        Mesh grid = Meshes.grid(random, 12);
        Triangles triangles = new Triangles(grid);
        Bvh bvh = BvhBuilder.build(triangles);
        for (int vertex = 0; vertex < grid.vertexCount(); vertex++) {
            Vector from = new Vector(20 * random.nextFloat(), 20 * random.nextFloat(), 5);
            Vector direction = grid.position(vertex).minus(from).normalized();

            assertThat(bvh.nearest(from, direction)).isEqualTo(nearestOfAll(triangles, from, direction));
        }
    }

    @Test
    void findsTrianglesThatCrowdMoreAndMoreTowardsOnePoint() {
        int perAxis = 60;
        float[] positions = new float[9 * 3 * perAxis];
        for (int triangle = 0; triangle < 3 * perAxis; triangle++) {
            // The numbers become smaller so fast that each cut takes off one triangle: the tree is as deep as it gets.
            float at = (float) Math.pow(20, -triangle % perAxis);
            for (int corner = 0; corner < 3; corner++) {
                positions[9 * triangle + 3 * corner + triangle / perAxis] = at;
                positions[9 * triangle + 3 * corner + corner] += at / 8;
            }
        }
        assertEqualToBruteForce(Meshes.of(positions), new Random(6), 1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 200})
    void meetsNothingInTrianglesWithoutAnArea(int triangles) {
        float[] points = new float[9 * triangles];
        Arrays.fill(points, 0.5f);
        Bvh bvh = BvhBuilder.build(new Triangles(Meshes.of(points)));

        assertThat(bvh.nearest(new Vector(0.5f, 0.5f, 2), FORWARD)).isEqualTo(-1);
    }

    @Test
    void meetsTheSideOfAFlatBox() {
        Bvh bvh = BvhBuilder.build(new Triangles(Meshes.square(0)));

        assertThat(bvh.nearest(new Vector(0.5f, 0.2f, 1), FORWARD)).isEqualTo(0);
        assertThat(bvh.nearest(new Vector(-0.5f, 0.2f, 1), FORWARD)).isEqualTo(1);
        assertThat(bvh.nearest(new Vector(-1, -1, 1), FORWARD)).isEqualTo(0);
        assertThat(bvh.nearest(new Vector(2, 0, 0), new Vector(-1, 0, 0))).isEqualTo(-1);
    }

    @Test
    void doesNotLookBack() {
        Bvh bvh = BvhBuilder.build(new Triangles(Meshes.square(0)));

        assertThat(bvh.nearest(new Vector(0, 0, -1), FORWARD)).isEqualTo(-1);
    }

    /** Casts rays both ways and gives how many met something. */
    private static int assertEqualToBruteForce(Mesh mesh, Random random, int rays) {
        Triangles triangles = new Triangles(mesh);
        Bvh bvh = BvhBuilder.build(triangles);
        int hits = 0;
        for (int ray = 0; ray < rays; ray++) {
            Vector from = Meshes.direction(random).times(3 * random.nextFloat());
            // Most rays aim at the middle or close to a corner, or nearly all would miss; some run along an axis.
            Vector direction = Meshes.direction(random).times(0.6f).minus(from).normalized();
            if (ray % 3 == 0) {
                Vector corner = mesh.position(random.nextInt(mesh.vertexCount()));
                Vector beside = Meshes.direction(random).times(1e-4f * random.nextFloat());
                direction = corner.plus(beside).minus(from).normalized();
            } else if (ray % 10 == 0) {
                direction = new Vector[] {new Vector(1, 0, 0), new Vector(0, -1, 0), FORWARD}[ray / 10 % 3];
            }
            int nearest = bvh.nearest(from, direction);
            assertWithMessage("from %s towards %s", from, direction)
                    .that(nearest)
                    .isEqualTo(nearestOfAll(triangles, from, direction));
            hits += nearest >= 0 ? 1 : 0;
        }
        return hits;
    }

    private static int nearestOfAll(Triangles triangles, Vector from, Vector direction) {
        int nearest = -1;
        float limit = Triangles.FAR;
        for (int triangle = 0; triangle < triangles.count(); triangle++) {
            float distance = triangles.distance(triangle, from, direction);
            if (distance < limit) {
                limit = distance;
                nearest = triangle;
            }
        }
        return nearest;
    }
}
