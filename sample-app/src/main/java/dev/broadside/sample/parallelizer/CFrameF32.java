package dev.broadside.sample.parallelizer;

import dev.broadside.annotations.Packet;

/**
 * A {@link CFrame} in half the bytes; {@code cframef32}: 24 bytes.
 *
 * @param x where it is
 * @param y where it is
 * @param z where it is
 * @param turnX by how much it is turned about the axis x, in radians
 * @param turnY by how much about y, after that
 * @param turnZ by how much about z, after that
 */
@Packet
public record CFrameF32(float x, float y, float z, float turnX, float turnY, float turnZ) {}
