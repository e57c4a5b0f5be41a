package dev.broadside.sample.parallelizer;

import dev.broadside.annotations.Bytes;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U16;
import dev.broadside.annotations.U32;
import dev.broadside.annotations.U8;

/**
 * One of each of Parallelizer's data types, 200 bytes in all.
 *
 * <table>
 * <caption>The types, by Parallelizer's names</caption>
 * <tr><th>type</th><th>wire type</th><th>bytes</th></tr>
 * <tr><td>{@code u8 u16 u32}</td><td>u8, u16, u32</td><td>1, 2, 4</td></tr>
 * <tr><td>{@code i8 i16 i32}</td><td>i8, i16, i32</td><td>1, 2, 4</td></tr>
 * <tr><td>{@code f32 f64}</td><td>f32, f64</td><td>4, 8</td></tr>
 * <tr><td>{@code bool}</td><td>bool</td><td>1</td></tr>
 * <tr><td>{@code str(11)}</td><td>str(11): its length as u8, then 11 bytes; there the length is a u32</td><td>12</td></tr>
 * <tr><td>{@code vector3}</td><td>3 × f64</td><td>24</td></tr>
 * <tr><td>{@code vector3i16}</td><td>3 × i16</td><td>6</td></tr>
 * <tr><td>{@code vector2}</td><td>2 × f64</td><td>16</td></tr>
 * <tr><td>{@code vector2i16}</td><td>2 × i16</td><td>4</td></tr>
 * <tr><td>{@code cframe}</td><td>6 × f64</td><td>48</td></tr>
 * <tr><td>{@code cframef32}</td><td>6 × f32</td><td>24</td></tr>
 * <tr><td>{@code cframe18}</td><td>3 × f32, 3 × 16 bits from −π to π</td><td>18</td></tr>
 * <tr><td>{@code color3}</td><td>3 × 8 bits from 0 to 1</td><td>3</td></tr>
 * <tr><td>{@code color3b16}</td><td>5, 6 and 5 bits from 0 to 1</td><td>2</td></tr>
 * <tr><td>{@code buffer(16)}</td><td>bytes(16); there a u16 with the length precedes it</td><td>16</td></tr>
 * </table>
 */
@Packet
@SuppressWarnings("ArrayRecordComponent") // a buffer is an array; nobody compares these records by equals
public record EveryType(
        @U8 int u8,
        @U16 int u16,
        @U32 long u32,
        byte i8,
        short i16,
        int i32,
        float f32,
        double f64,
        boolean bool,
        @Str(11) String str,
        Vector3 vector3,
        Vector3I16 vector3i16,
        Vector2 vector2,
        Vector2I16 vector2i16,
        CFrame cframe,
        CFrameF32 cframef32,
        CFrame18 cframe18,
        Color3 color3,
        Color3B16 color3b16,
        @Bytes(16) byte[] buffer) {}
