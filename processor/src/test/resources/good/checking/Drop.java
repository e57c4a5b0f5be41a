package app;

import dev.broadside.annotations.Packet;

@Packet
record Drop(float x, float y) {}
