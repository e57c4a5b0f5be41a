package dev.broadside.sample.parallelizer;

import dev.broadside.annotations.Packet;

/** A point in space; {@code vector3}: 24 bytes. */
@Packet
public record Vector3(double x, double y, double z) {}
