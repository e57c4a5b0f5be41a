package dev.broadside.benchmarks;

import dev.broadside.annotations.Packet;

/** A packet whose fields are used one at a time. */
@Packet
record Particle(float x, float y, float z, int age) {}
