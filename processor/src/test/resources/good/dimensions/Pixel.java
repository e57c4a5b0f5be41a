package app;

import dev.broadside.annotations.Packet;

@Packet
record Pixel(int x, int y, int z) {}
