package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix4x3f;
import org.joml.Matrix4x3fc;

/**
 * Matrix4x3f as a packet of 48 bytes: its elements column by column, as {@link Matrix4x3f#get(float[])} gives them.
 *
 * <p>The matrix made of it knows of itself what its elements tell ({@link Matrix4x3f#properties()}): that it is the identity, say.
 * Nobody can tell that from rounded elements for a rotation; {@link Matrix4x3f#assume assume} it where it is known.
 *
 * @param m00 column 0, row 0
 * @param m01 column 0, row 1
 * @param m02 column 0, row 2
 * @param m10 column 1, row 0
 * @param m11 column 1, row 1
 * @param m12 column 1, row 2
 * @param m20 column 2, row 0
 * @param m21 column 2, row 1
 * @param m22 column 2, row 2
 * @param m30 column 3, row 0
 * @param m31 column 3, row 1
 * @param m32 column 3, row 2
 */
@Packet
public record Mat4x3f(
        float m00,
        float m01,
        float m02,
        float m10,
        float m11,
        float m12,
        float m20,
        float m21,
        float m22,
        float m30,
        float m31,
        float m32) {

    /**
     * Makes a packet of a matrix.
     *
     * @param matrix the matrix
     * @return its elements
     */
    public static Mat4x3f of(Matrix4x3fc matrix) {
        return new Mat4x3f(
                matrix.m00(),
                matrix.m01(),
                matrix.m02(),
                matrix.m10(),
                matrix.m11(),
                matrix.m12(),
                matrix.m20(),
                matrix.m21(),
                matrix.m22(),
                matrix.m30(),
                matrix.m31(),
                matrix.m32());
    }

    /**
     * Makes a matrix of this packet.
     *
     * @return a new matrix
     */
    public Matrix4x3f toMatrix4x3f() {
        return new Matrix4x3f(m00, m01, m02, m10, m11, m12, m20, m21, m22, m30, m31, m32);
    }
}
