package app;

import dev.broadside.annotations.Packet;

@Packet
record Xy(float x, float y) {}
