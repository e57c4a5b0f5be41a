package lib;

import dev.broadside.annotations.Layout;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;

@Packet(layout = Layout.COLUMNS)
public record Ray(double length, @Str(3) String end, boolean lit) {}
