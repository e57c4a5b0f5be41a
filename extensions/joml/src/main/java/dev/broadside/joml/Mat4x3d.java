package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix4x3d;
import org.joml.Matrix4x3dc;

/**
 * Matrix4x3d as a packet of 96 bytes: its elements column by column, as {@link Matrix4x3d#get(double[])} gives them.
 *
 * <p>The matrix made of it knows of itself what its elements tell ({@link Matrix4x3d#properties()}): that it is the identity, say.
 * Nobody can tell that from rounded elements for a rotation; {@link Matrix4x3d#assume assume} it where it is known.
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
public record Mat4x3d(
        double m00,
        double m01,
        double m02,
        double m10,
        double m11,
        double m12,
        double m20,
        double m21,
        double m22,
        double m30,
        double m31,
        double m32) {

    /**
     * Makes a packet of a matrix.
     *
     * @param matrix the matrix
     * @return its elements
     */
    public static Mat4x3d of(Matrix4x3dc matrix) {
        return new Mat4x3d(
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
    public Matrix4x3d toMatrix4x3d() {
        return new Matrix4x3d(m00, m01, m02, m10, m11, m12, m20, m21, m22, m30, m31, m32);
    }
}
