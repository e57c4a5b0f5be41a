package app;

import dev.broadside.annotations.F16;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;

@Packet
record Hit(
        @Quantized(min = 0, max = 1, bits = 0) float none, // ~ error [packet/quantized-bits] @Quantized of 'Hit.none' takes 0 bits; it must be between 1 and 32.
        @Quantized(min = 0, max = 1, bits = 33) double many, // ~ error [packet/quantized-bits] @Quantized of 'Hit.many' takes 33 bits; it must be between 1 and 32.
        @Quantized(min = 0, max = 1, bits = 8) int whole, // ~ error [packet/wire-type-mismatch] @Quantized is for 'float' and 'double'; component 'Hit.whole' is an 'int'. Remove @Quantized, or use @U8, @U16, @I8 or @I16.
        @F16 long half, // ~ error [packet/wire-type-mismatch] @F16 is for 'float' and 'double'; component 'Hit.half' is a 'long'.
        @Quantized(min = 0, max = 1, bits = 32) double right,
        int fine) {}
