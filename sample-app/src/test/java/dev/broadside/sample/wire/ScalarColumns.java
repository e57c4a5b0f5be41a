package dev.broadside.sample.wire;

import dev.broadside.annotations.Bytes;
import dev.broadside.annotations.F16;
import dev.broadside.annotations.I16;
import dev.broadside.annotations.I8;
import dev.broadside.annotations.Layout;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U16;
import dev.broadside.annotations.U32;
import dev.broadside.annotations.U8;

/** {@link Scalars} in columns. */
@Packet(layout = Layout.COLUMNS)
@SuppressWarnings("ArrayRecordComponent") // arrays are what is tested, and SameValues compares them
record ScalarColumns(
        boolean bool,
        byte i8,
        short i16,
        char u16,
        int i32,
        long i64,
        float f32,
        double f64,
        @U8 int narrowU8,
        @U16 int narrowU16,
        @U32 long narrowU32,
        @I8 long narrowI8,
        @I16 int narrowI16,
        @F16 float half,
        @F16 double halfOfDouble,
        Surface surface,
        Wide wide,
        @Str(4) String shortText,
        @Str(300) String longText,
        @Quantized(min = 0, max = 1, bits = 5) float red,
        @Quantized(min = 0, max = 1, bits = 6) float green,
        @Quantized(min = 0, max = 1, bits = 5) float blue,
        @Quantized(min = -Math.PI, max = Math.PI, bits = 32) double angle,
        @Quantized(min = 10, max = 11, bits = 1) double bit,
        @Bytes(3) byte[] bytes,
        @Quantized(min = -1e10, max = 1e-3, bits = 17) double alone,
        Spot spot) {}
