package app;

import dev.broadside.annotations.Packet;

@Packet
record Pixel(int colour) {}
