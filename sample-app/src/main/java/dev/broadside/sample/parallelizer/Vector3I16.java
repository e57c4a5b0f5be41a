package dev.broadside.sample.parallelizer;

import dev.broadside.annotations.I16;
import dev.broadside.annotations.Packet;

/** A point of a grid in space, −32,768 to 32,767 each; {@code vector3i16}: 6 bytes. */
@Packet
public record Vector3I16(@I16 int x, @I16 int y, @I16 int z) {}
