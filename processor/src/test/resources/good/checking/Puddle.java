package app;

import dev.broadside.annotations.Layout;
import dev.broadside.annotations.Packet;

@Packet(layout = Layout.COLUMNS)
record Puddle(int depth, byte kind) {}
