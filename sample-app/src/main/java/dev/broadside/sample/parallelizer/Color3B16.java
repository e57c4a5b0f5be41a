package dev.broadside.sample.parallelizer;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;

/**
 * A colour, 0 to 1 each, in 32 steps, green in 64; {@code color3b16}: 2 bytes.
 *
 * <p>Blue comes first: the first field takes the lowest bits, and as one number of 16 bits, red is in the highest, as
 * graphics cards have it.
 */
@Packet
public record Color3B16(
        @Quantized(min = 0, max = 1, bits = 5) float blue,
        @Quantized(min = 0, max = 1, bits = 6) float green,
        @Quantized(min = 0, max = 1, bits = 5) float red) {}
