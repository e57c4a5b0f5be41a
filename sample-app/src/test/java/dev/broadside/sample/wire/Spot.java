package dev.broadside.sample.wire;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;
import dev.broadside.annotations.U8;

/** A packet in packets, with bit fields and padding of its own. */
@Packet(version = 2, align = 4)
record Spot(
        @Quantized(min = -1, max = 1, bits = 3) double x,
        @Quantized(min = -1, max = 1, bits = 11) double y,
        @U8 short weight,
        double height) {}
