package dev.broadside.sample.parallelizer;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;

/**
 * A {@link CFrameF32} whose angles are kept in 16 bits each; {@code cframe18}: 18 bytes.
 *
 * <p>An angle is off by at most π / 65,535, which is 4.8 × 10<sup>−5</sup> radians. The angles are doubles, because the
 * float that is nearest to π is greater than π.
 *
 * @param x where it is
 * @param y where it is
 * @param z where it is
 * @param turnX by how much it is turned about the axis x, from −π to π
 * @param turnY by how much about y, after that, from −π to π
 * @param turnZ by how much about z, after that, from −π to π
 */
@Packet
public record CFrame18(
        float x,
        float y,
        float z,
        @Quantized(min = -Math.PI, max = Math.PI, bits = 16) double turnX,
        @Quantized(min = -Math.PI, max = Math.PI, bits = 16) double turnY,
        @Quantized(min = -Math.PI, max = Math.PI, bits = 16) double turnZ) {}
