package app;

import dev.broadside.annotations.Packet;

/** Is not in the circle, so it says nothing. */
@Packet
record Room(Crate crate) {}
