package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix3x2d;
import org.joml.Matrix3x2dc;

/**
 * Matrix3x2d as a packet of 48 bytes: its elements column by column, as {@link Matrix3x2d#get(double[])} gives them.
 *
 * @param m00 column 0, row 0
 * @param m01 column 0, row 1
 * @param m10 column 1, row 0
 * @param m11 column 1, row 1
 * @param m20 column 2, row 0
 * @param m21 column 2, row 1
 */
@Packet
public record Mat3x2d(double m00, double m01, double m10, double m11, double m20, double m21) {

    /**
     * Makes a packet of a matrix.
     *
     * @param matrix the matrix
     * @return its elements
     */
    public static Mat3x2d of(Matrix3x2dc matrix) {
        return new Mat3x2d(matrix.m00(), matrix.m01(), matrix.m10(), matrix.m11(), matrix.m20(), matrix.m21());
    }

    /**
     * Makes a matrix of this packet.
     *
     * @return a new matrix
     */
    public Matrix3x2d toMatrix3x2d() {
        return new Matrix3x2d(m00, m01, m10, m11, m20, m21);
    }
}
