package app;

import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;

/** Nor of what only the elements of an array need. */
@Packet(adapters = Old.Adapters.class)
record Olds(@Length(2) Old.Value[] values) {}
