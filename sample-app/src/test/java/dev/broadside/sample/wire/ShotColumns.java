package dev.broadside.sample.wire;

import dev.broadside.annotations.Layout;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U16;

/** A {@link Shot} whose buffers have columns. */
@Packet(layout = Layout.COLUMNS)
record ShotColumns(
        @U16 int target,
        float distance,
        boolean alive,
        Surface surface,
        @Str(5) String name,
        @Quantized(min = 0, max = 1, bits = 5) float red,
        @Quantized(min = 0, max = 1, bits = 6) float green,
        @Quantized(min = 0, max = 1, bits = 5) float blue) {}
