package app;

import dev.broadside.annotations.Layout;
import dev.broadside.annotations.Packet;

@Packet(
        layout = Layout.COLUMNS,
        align = 16) // ~ error [packet/align-columns] A packet in columns has no stride that could be aligned. Remove align, or use the layout PACKED.
record Hit(int fine) {}
