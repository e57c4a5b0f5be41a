package dev.broadside.benchmarks.dispatch;

import dev.broadside.annotations.Packet;

/** Where a bird is, and how it moves. 16 bytes. */
@Packet
record Boid(float x, float y, float vx, float vy) {}
