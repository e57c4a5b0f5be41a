package geo;

import dev.broadside.annotations.Packet;

@Packet
public record Hit(Geometry.Point at) {}
