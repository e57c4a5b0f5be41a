package app;

import dev.broadside.annotations.Packet;
import geo.Geometry;

@Packet
record Hit(Geometry.Point at, geo.Hit other) {}
