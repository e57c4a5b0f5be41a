package app;

import dev.broadside.annotations.Layout;
import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import geo.Adapters;
import geo.Id;
import geo.Vector;

/** In columns. */
@Packet(
        adapters = {Codes.Small.class, Adapters.class, Adapters.class},
        layout = Layout.COLUMNS)
record Fleet(Vector position, @Length(2) Vector[] guns, Id<String> id, @Length(2) int[] counts) {}
