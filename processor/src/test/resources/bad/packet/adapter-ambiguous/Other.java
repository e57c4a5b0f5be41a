package app;

import dev.broadside.annotations.Packet;

@Packet
record Other(double x, double y) {}
