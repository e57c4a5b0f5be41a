package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix4d;
import org.joml.Matrix4dc;

/**
 * Matrix4d as a packet of 128 bytes: its elements column by column, as {@link Matrix4d#get(double[])} gives them.
 *
 * <p>The matrix made of it knows of itself what its elements tell ({@link Matrix4d#properties()}): that it is the identity, say.
 * Nobody can tell that from rounded elements for a rotation; {@link Matrix4d#assume assume} it where it is known.
 *
 * @param m00 column 0, row 0
 * @param m01 column 0, row 1
 * @param m02 column 0, row 2
 * @param m03 column 0, row 3
 * @param m10 column 1, row 0
 * @param m11 column 1, row 1
 * @param m12 column 1, row 2
 * @param m13 column 1, row 3
 * @param m20 column 2, row 0
 * @param m21 column 2, row 1
 * @param m22 column 2, row 2
 * @param m23 column 2, row 3
 * @param m30 column 3, row 0
 * @param m31 column 3, row 1
 * @param m32 column 3, row 2
 * @param m33 column 3, row 3
 */
@Packet
public record Mat4d(
        double m00,
        double m01,
        double m02,
        double m03,
        double m10,
        double m11,
        double m12,
        double m13,
        double m20,
        double m21,
        double m22,
        double m23,
        double m30,
        double m31,
        double m32,
        double m33) {

    /**
     * Makes a packet of a matrix.
     *
     * @param matrix the matrix
     * @return its elements
     */
    public static Mat4d of(Matrix4dc matrix) {
        return new Mat4d(
                matrix.m00(),
                matrix.m01(),
                matrix.m02(),
                matrix.m03(),
                matrix.m10(),
                matrix.m11(),
                matrix.m12(),
                matrix.m13(),
                matrix.m20(),
                matrix.m21(),
                matrix.m22(),
                matrix.m23(),
                matrix.m30(),
                matrix.m31(),
                matrix.m32(),
                matrix.m33());
    }

    /**
     * Makes a matrix of this packet.
     *
     * @return a new matrix
     */
    public Matrix4d toMatrix4d() {
        return new Matrix4d(m00, m01, m02, m03, m10, m11, m12, m13, m20, m21, m22, m23, m30, m31, m32, m33);
    }
}
