package app;

import dev.broadside.annotations.Packet;

@Packet
record Outer(later.Made made) {}
