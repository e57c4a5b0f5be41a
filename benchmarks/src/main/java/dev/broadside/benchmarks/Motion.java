package dev.broadside.benchmarks;

import dev.broadside.annotations.Packet;

/** A packet of plain numbers: where something is and how fast it goes. 24 bytes, none of which can be wrong. */
@Packet
record Motion(float x, float y, float z, float alongX, float alongY, float alongZ) {}
