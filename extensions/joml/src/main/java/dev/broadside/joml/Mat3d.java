package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix3d;
import org.joml.Matrix3dc;

/**
 * Matrix3d as a packet of 72 bytes: its elements column by column, as {@link Matrix3d#get(double[])} gives them.
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
 */
@Packet
public record Mat3d(
        double m00, double m01, double m02, double m10, double m11, double m12, double m20, double m21, double m22) {

    /**
     * Makes a packet of a matrix.
     *
     * @param matrix the matrix
     * @return its elements
     */
    public static Mat3d of(Matrix3dc matrix) {
        return new Mat3d(
                matrix.m00(),
                matrix.m01(),
                matrix.m02(),
                matrix.m10(),
                matrix.m11(),
                matrix.m12(),
                matrix.m20(),
                matrix.m21(),
                matrix.m22());
    }

    /**
     * Makes a matrix of this packet.
     *
     * @return a new matrix
     */
    public Matrix3d toMatrix3d() {
        return new Matrix3d(m00, m01, m02, m10, m11, m12, m20, m21, m22);
    }
}
