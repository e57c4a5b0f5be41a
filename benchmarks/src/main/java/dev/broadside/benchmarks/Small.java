package dev.broadside.benchmarks;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.U16;

/** The smallest packet: what a ray hit. 6 bytes. */
@Packet
record Small(@U16 int target, float distance) {}
