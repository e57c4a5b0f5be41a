package dev.broadside.sample.parallelizer;

import dev.broadside.annotations.Packet;

/**
 * Where a thing is and how it is turned; {@code cframe}: 48 bytes.
 *
 * @param position where it is
 * @param rotation by how much it is turned about the axes x, y and z, one after the other, in radians
 */
@Packet
public record CFrame(Vector3 position, Vector3 rotation) {}
