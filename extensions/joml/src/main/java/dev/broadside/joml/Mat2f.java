package dev.broadside.joml;

import dev.broadside.annotations.Packet;
import org.joml.Matrix2f;
import org.joml.Matrix2fc;

/**
 * Matrix2f as a packet of 16 bytes: its elements column by column, as {@link Matrix2f#get(float[])} gives them.
 *
 * @param m00 column 0, row 0
 * @param m01 column 0, row 1
 * @param m10 column 1, row 0
 * @param m11 column 1, row 1
 */
@Packet
public record Mat2f(float m00, float m01, float m10, float m11) {

    /**
     * Makes a packet of a matrix.
     *
     * @param matrix the matrix
     * @return its elements
     */
    public static Mat2f of(Matrix2fc matrix) {
        return new Mat2f(matrix.m00(), matrix.m01(), matrix.m10(), matrix.m11());
    }

    /**
     * Makes a matrix of this packet.
     *
     * @return a new matrix
     */
    public Matrix2f toMatrix2f() {
        return new Matrix2f(m00, m01, m10, m11);
    }
}
