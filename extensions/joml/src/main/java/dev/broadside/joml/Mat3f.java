package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix3f;
import org.joml.Matrix3fc;

/**
 * Matrix3f as a packet of 36 bytes: its elements column by column, as {@link Matrix3f#get(float[])} gives them.
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
public record Mat3f(float m00, float m01, float m02, float m10, float m11, float m12, float m20, float m21, float m22) {

    /**
     * Makes a packet of a matrix.
     *
     * @param matrix the matrix
     * @return its elements
     */
    public static Mat3f of(Matrix3fc matrix) {
        return new Mat3f(
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
    public Matrix3f toMatrix3f() {
        return new Matrix3f(m00, m01, m02, m10, m11, m12, m20, m21, m22);
    }
}
