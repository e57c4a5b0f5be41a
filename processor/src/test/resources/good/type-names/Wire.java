package app;

import dev.broadside.annotations.Packet;

@Packet
record Wire(int x) {}
