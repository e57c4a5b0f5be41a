package dev.broadside.sample.wire;

import dev.broadside.annotations.F16;
import dev.broadside.annotations.I16;
import dev.broadside.annotations.I8;
import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Quantized;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U16;
import dev.broadside.annotations.U32;
import dev.broadside.annotations.U8;

/** An array of every wire type. */
@Packet
@SuppressWarnings("ArrayRecordComponent") // arrays are what is tested, and SameValues compares them
record Lists(
        @Length(3) boolean[] bool,
        @Length(3) byte[] i8,
        @Length(3) short[] i16,
        @Length(3) char[] u16,
        @Length(3) int[] i32,
        @Length(3) long[] i64,
        @Length(3) float[] f32,
        @Length(3) double[] f64,
        @Length(3) @U8 int[] narrowU8,
        @Length(3) @U16 int[] narrowU16,
        @Length(3) @U32 long[] narrowU32,
        @Length(3) @I8 long[] narrowI8,
        @Length(3) @I16 int[] narrowI16,
        @Length(3) @F16 float[] half,
        @Length(3) @F16 double[] halfOfDouble,
        @Length(3) Surface[] surface,
        @Length(3) Wide[] wide,
        @Length(3) @Str(4) String[] shortText,
        @Length(3) @Str(300) String[] longText,
        @Length(3) @Quantized(min = 0, max = 1, bits = 5) float[] red,

        @Length(3) @Quantized(min = -Math.PI, max = Math.PI, bits = 32)
        double[] angle,

        @Quantized(min = 10, max = 11, bits = 1) @Length(3) double[] bit,
        @Length(3) Spot[] spot) {}
