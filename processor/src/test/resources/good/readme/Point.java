package app;

import dev.broadside.annotations.Packet;

@Packet
public record Point(float x, float y) {}
