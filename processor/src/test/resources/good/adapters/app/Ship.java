package app;

import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import geo.Adapters;
import geo.Id;
import geo.Point;
import geo.Span;
import geo.Vector;
import geo.Weighted;

@Packet(adapters = {Adapters.class, Codes.class, Codes.Small.class})
record Ship(
        Vector position,
        Point target,
        Weighted mass,
        @Length(3) Vector[] guns,
        Id<String> id,
        @Length(2) Span[] shifts,
        byte packed) {}
