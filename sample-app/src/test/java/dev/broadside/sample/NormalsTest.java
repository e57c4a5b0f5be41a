package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class NormalsTest {

    /** A roof: two squares that meet at the ridge x = 0 and fall off to both sides by 45 degrees. */
    private static final Mesh ROOF = new Mesh(
            new float[] {0, 0, 0, 0, 0, 1, 1, -1, 1, 1, -1, 0, -1, -1, 1, -1, -1, 0},
            new int[] {0, 1, 2, 0, 2, 3, 0, 4, 1, 0, 5, 4});

    private static final float SLOPE = (float) Math.sqrt(0.5);

    private final Normals normals = new Normals(ROOF, new Triangles(ROOF));

    @Test
    void isTheTrianglesOwnWhereNoOtherTouches() {
        assertClose(normals.at(1, new Vector(1, -1, 0)), new Vector(SLOPE, SLOPE, 0));
        assertClose(normals.at(3, new Vector(-1, -1, 0)), new Vector(-SLOPE, SLOPE, 0));
    }

    @Test
    void isTheSameOnBothSidesOfASharedEdge() {
        Vector ridge = new Vector(0, 0, 0.5f);

        assertClose(normals.at(0, ridge), normals.at(2, ridge));
        assertThat(normals.at(0, ridge).y()).isGreaterThan(0.9f);
    }

    @Test
    void turnsEvenlyAcrossATriangle() {
        Vector quarter = normals.at(0, new Vector(0.25f, -0.25f, 0.75f));
        Vector threeQuarters = normals.at(0, new Vector(0.75f, -0.75f, 0.75f));

        assertThat(quarter.x()).isLessThan(threeQuarters.x());
        assertThat(quarter.dot(quarter)).isWithin(1e-5f).of(1);
    }

    @Test
    void isNoNumberNowhereOnATriangleWithoutAnArea() {
        Mesh flat = Meshes.of(0, 0, 0, 1, 1, 1, 2, 2, 2);

        assertThat(new Normals(flat, new Triangles(flat)).at(0, new Vector(1, 1, 1)))
                .isEqualTo(new Vector(0, 0, 0));
    }

    private static void assertClose(Vector actual, Vector expected) {
        Vector difference = actual.minus(expected);
        assertThat(difference.dot(difference)).isWithin(1e-8f).of(0);
    }
}
