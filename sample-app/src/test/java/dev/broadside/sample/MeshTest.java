package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class MeshTest {

    @Test
    void theBunnyIsTheOneThatItsNoteDescribes() throws IOException {
        Mesh bunny = Meshes.bunny();

        assertThat(bunny.vertexCount()).isEqualTo(1_839);
        assertThat(bunny.triangleCount()).isEqualTo(3_674);
    }

    @Test
    void fitsIntoABoxOfTwo() {
        Bounds bounds = Meshes.of(10, 20, 30, 14, 20, 30, 10, 22, 31).fitted().bounds();

        assertThat(bounds.min(0)).isEqualTo(-1);
        assertThat(bounds.max(0)).isEqualTo(1);
        assertThat(bounds.min(1)).isEqualTo(-0.5f);
        assertThat(bounds.max(1)).isEqualTo(0.5f);
        assertThat(bounds.max(2)).isEqualTo(0.25f);
    }

    @Test
    void fitsCoordinatesFartherApartThanAFloatCanSay() {
        float most = Float.MAX_VALUE;

        Bounds bounds = Meshes.of(-most, 0, 0, most, 0, 0, 0, most, 0).fitted().bounds();

        assertThat(bounds.min(0)).isWithin(1e-6f).of(-1);
        assertThat(bounds.max(0)).isWithin(1e-6f).of(1);
    }

    @Test
    void fitsCoordinatesWhoseSumIsMoreThanAFloatCanSay() {
        float most = Float.MAX_VALUE;

        Bounds bounds =
                Meshes.of(most, 0, 0, most / 2, 0, 0, most, 1, 0).fitted().bounds();

        assertThat(bounds.min(0)).isWithin(1e-6f).of(-1);
        assertThat(bounds.max(0)).isWithin(1e-6f).of(1);
    }

    @Test
    void movesOnePointToZero() {
        Mesh fitted = Meshes.of(5, 6, 7, 5, 6, 7, 5, 6, 7).fitted();

        assertThat(fitted.position(1)).isEqualTo(new Vector(0, 0, 0));
    }

    @Test
    void fitsByTheTrianglesAlone() {
        float[] positions = {0, 0, 0, 1, 0, 0, 0, 1, 0, 900, 900, 900};

        Mesh fitted = new Mesh(positions, new int[] {0, 1, 2}).fitted();

        assertThat(fitted.position(1)).isEqualTo(new Vector(1, -1, 0));
    }
}
