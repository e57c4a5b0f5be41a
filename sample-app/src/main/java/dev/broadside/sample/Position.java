package dev.broadside.sample;

import dev.broadside.annotations.Packet;

/** Where a point is. */
@Packet
public record Position(float x, float y, float z) {}
