package dev.broadside.sample.parallelizer;

import dev.broadside.annotations.I16;
import dev.broadside.annotations.Packet;

/** A point of a grid in a plane, −32,768 to 32,767 each; {@code vector2i16}: 4 bytes. */
@Packet
public record Vector2I16(@I16 int x, @I16 int y) {}
