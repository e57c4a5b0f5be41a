package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix2d;
import org.joml.Matrix2dc;

/**
 * Matrix2d as a packet of 32 bytes: its elements column by column, as {@link Matrix2d#get(double[])} gives them.
 *
 * @param m00 column 0, row 0
 * @param m01 column 0, row 1
 * @param m10 column 1, row 0
 * @param m11 column 1, row 1
 */
@Packet
public record Mat2d(double m00, double m01, double m10, double m11) {

    /**
     * Makes a packet of a matrix.
     *
     * @param matrix the matrix
     * @return its elements
     */
    public static Mat2d of(Matrix2dc matrix) {
        return new Mat2d(matrix.m00(), matrix.m01(), matrix.m10(), matrix.m11());
    }

    /**
     * Makes a matrix of this packet.
     *
     * @return a new matrix
     */
    public Matrix2d toMatrix2d() {
        return new Matrix2d(m00, m01, m10, m11);
    }
}
