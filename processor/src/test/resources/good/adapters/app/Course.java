package app;

import dev.broadside.annotations.Packet;
import geo.Adapters;
import geo.Polar;
import geo.Polars;

@Packet(adapters = {Polars.class, Adapters.class})
record Course(Polar course) {}
