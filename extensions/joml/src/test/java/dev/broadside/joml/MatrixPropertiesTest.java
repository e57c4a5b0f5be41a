package dev.broadside.joml;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.joml.Matrix4d;
import org.joml.Matrix4f;
import org.joml.Matrix4fc;
import org.joml.Matrix4x3d;
import org.joml.Matrix4x3f;
import org.junit.jupiter.api.Test;

/** JOML takes shortcuts by what a matrix says of itself: it must be true of one that was read. */
class MatrixPropertiesTest {

    private static final List<Matrix4f> MATRICES = List.of(
            new Matrix4f(),
            new Matrix4f().zero(),
            new Matrix4f().translation(1, 2, 3),
            new Matrix4f().rotationXYZ(0.1f, 0.2f, 0.3f),
            new Matrix4f().translationRotateScale(1, 2, 3, 0, 0, 0, 1, 4),
            new Matrix4f().perspective(1, 1.5f, 0.1f, 100),
            new Matrix4f().setFrustum(-1, 2, -3, 4, 0.1f, 100),
            new Matrix4f().perspective(1, 1.5f, 0.1f, 100).translate(1, 2, 3));

    @Test
    void areThoseOfTheElements() {
        for (Matrix4f matrix : MATRICES) {
            Matrix4f read = JomlAdapters.unpack(JomlAdapters.pack(matrix));
            assertThat(read).isEqualTo(matrix);
            assertThat(read.properties())
                    .isEqualTo(new Matrix4f(matrix).determineProperties().properties());

            Matrix4d wide = new Matrix4d(matrix);
            assertThat(JomlAdapters.unpack(JomlAdapters.pack(wide)).properties())
                    .isEqualTo(new Matrix4d(wide).determineProperties().properties());

            Matrix4x3f narrow = new Matrix4x3f().set(matrix);
            assertThat(JomlAdapters.unpack(JomlAdapters.pack(narrow)).properties())
                    .isEqualTo(new Matrix4x3f(narrow).determineProperties().properties());

            Matrix4x3d both = new Matrix4x3d(narrow);
            assertThat(JomlAdapters.unpack(JomlAdapters.pack(both)).properties())
                    .isEqualTo(new Matrix4x3d(both).determineProperties().properties());
        }
    }

    @Test
    void areSaidWhereTheyCanBeSeen() {
        assertThat(read(new Matrix4f()).properties() & Matrix4fc.PROPERTY_IDENTITY)
                .isNotEqualTo(0);
        assertThat(read(new Matrix4f().translation(1, 2, 3)).properties() & Matrix4fc.PROPERTY_TRANSLATION)
                .isNotEqualTo(0);
        assertThat(read(new Matrix4f().perspective(1, 1.5f, 0.1f, 100)).properties() & Matrix4fc.PROPERTY_PERSPECTIVE)
                .isNotEqualTo(0);
    }

    @Test
    void leadToTheSameResults() {
        for (Matrix4f matrix : MATRICES.subList(2, MATRICES.size())) {
            Matrix4f plain = new Matrix4f(matrix).assume(0);
            assertThat(read(matrix).invert().equals(plain.invert(), 1e-4f)).isTrue();
        }
    }

    private static Matrix4f read(Matrix4f matrix) {
        return JomlAdapters.unpack(JomlAdapters.pack(matrix));
    }
}
