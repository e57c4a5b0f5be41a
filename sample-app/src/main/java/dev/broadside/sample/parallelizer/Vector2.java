package dev.broadside.sample.parallelizer;

import dev.broadside.annotations.Packet;

/** A point in a plane; {@code vector2}: 16 bytes. */
@Packet
public record Vector2(double x, double y) {}
