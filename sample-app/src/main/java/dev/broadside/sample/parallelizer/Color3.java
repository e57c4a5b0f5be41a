package dev.broadside.sample.parallelizer;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;

/** A colour, 0 to 1 each, in 256 steps; {@code color3}: 3 bytes. */
@Packet
public record Color3(
        @Quantized(min = 0, max = 1, bits = 8) float red,
        @Quantized(min = 0, max = 1, bits = 8) float green,
        @Quantized(min = 0, max = 1, bits = 8) float blue) {}
