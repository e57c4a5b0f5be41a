package app;

import dev.broadside.annotations.Packet;

@Packet
record Point(float x, float y) {}
