package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;

@Packet
record Hit(
        @Quantized(min = 1, max = 1, bits = 8) float same, // ~ error [packet/quantized-range] @Quantized of 'Hit.same' goes from 1.0 to 1.0, which is no range of a
        @Quantized(min = 1, max = -1, bits = 8) double reversed, // ~ error [packet/quantized-range] @Quantized of 'Hit.reversed' goes from 1.0 to -1.0, which is no range of a
        @Quantized(min = Double.NaN, max = 1, bits = 8) double nan, // ~ error [packet/quantized-range] @Quantized of 'Hit.nan' goes from NaN to 1.0, which is no range of a
        @Quantized(min = 0, max = Double.POSITIVE_INFINITY, bits = 8) double endless, // ~ error [packet/quantized-range] @Quantized of 'Hit.endless' goes from 0.0 to Infinity, which is no range of a
        @Quantized(min = 0, max = 1e300, bits = 8) float tooFar, // ~ error [packet/quantized-range] @Quantized of 'Hit.tooFar' goes from 0.0 to Infinity, which is no range of a 'float'. Use finite numbers, min less than max, whose distance is neither next to zero nor infinite.
        @Quantized(min = -Double.MAX_VALUE, max = Double.MAX_VALUE, bits = 8) double tooWide, // ~ error [packet/quantized-range] to 1.7976931348623157E308, which is no range of a 'double'.
        @Quantized(min = 0, max = 1e-300, bits = 8) double tooNarrow, // ~ error [packet/quantized-range] @Quantized of 'Hit.tooNarrow' goes from 0.0 to 1.0E-300, which is no range of a
        @Quantized(min = 0, max = 1e300, bits = 8) double right,
        int fine) {}
