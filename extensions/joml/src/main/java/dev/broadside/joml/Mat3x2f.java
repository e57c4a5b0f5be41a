package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix3x2f;
import org.joml.Matrix3x2fc;

/**
 * Matrix3x2f as a packet of 24 bytes: its elements column by column, as {@link Matrix3x2f#get(float[])} gives them.
 *
 * @param m00 column 0, row 0
 * @param m01 column 0, row 1
 * @param m10 column 1, row 0
 * @param m11 column 1, row 1
 * @param m20 column 2, row 0
 * @param m21 column 2, row 1
 */
@Packet
public record Mat3x2f(float m00, float m01, float m10, float m11, float m20, float m21) {

    /**
     * Makes a packet of a matrix.
     *
     * @param matrix the matrix
     * @return its elements
     */
    public static Mat3x2f of(Matrix3x2fc matrix) {
        return new Mat3x2f(matrix.m00(), matrix.m01(), matrix.m10(), matrix.m11(), matrix.m20(), matrix.m21());
    }

    /**
     * Makes a matrix of this packet.
     *
     * @return a new matrix
     */
    public Matrix3x2f toMatrix3x2f() {
        return new Matrix3x2f(m00, m01, m10, m11, m20, m21);
    }
}
