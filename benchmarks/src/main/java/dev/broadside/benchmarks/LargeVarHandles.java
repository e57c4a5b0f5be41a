package dev.broadside.benchmarks;

import dev.broadside.benchmarks.Large.CFrame;
import dev.broadside.benchmarks.Large.CFrame18;
import dev.broadside.benchmarks.Large.CFrameF32;
import dev.broadside.benchmarks.Large.Color3;
import dev.broadside.benchmarks.Large.Color3b16;
import dev.broadside.benchmarks.Large.Vector2;
import dev.broadside.benchmarks.Large.Vector2i16;
import dev.broadside.benchmarks.Large.Vector3;
import dev.broadside.benchmarks.Large.Vector3i16;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** {@link Large} as a loop written by hand would do it: texts are taken to be ASCII, and nothing is checked. */
final class LargeVarHandles {

    private static final int BYTES = 200;

    private LargeVarHandles() {}

    static byte[] encode(Large[] packets, byte[] to) {
        for (int i = 0; i < packets.length; i++) {
            write(packets[i], to, i * BYTES);
        }
        return to;
    }

    /** As {@link #encode}, after the checks that Broadside makes. */
    static byte[] encodeChecked(Large[] packets, byte[] to) {
        for (int i = 0; i < packets.length; i++) {
            check(packets[i]);
            write(packets[i], to, i * BYTES);
        }
        return to;
    }

    /** As {@link #sum}, after the checks that Broadside makes. */
    static int sumChecked(byte[] from) {
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            check(from, i * BYTES);
            sum += LargeSums.of(read(from, i * BYTES));
        }
        return sum;
    }

    private static void check(Large packet) {
        Checked.bits(packet.level(), 8);
        Checked.bits(packet.health(), 16);
        Checked.bits(packet.owner(), 32);
        Checked.signed8(packet.team());
        Checked.signed16(packet.heading());
        Checked.ascii(packet.name(), 15);
        Checked.bits(packet.tint().red(), 8);
        Checked.bits(packet.tint().green(), 8);
        Checked.bits(packet.tint().blue(), 8);
        Checked.fraction(packet.trail().red());
        Checked.fraction(packet.trail().green());
        Checked.fraction(packet.trail().blue());
        Objects.checkIndex(packet.extra().length - 28, 1);
    }

    private static void check(byte[] from, int at) {
        Checked.bool(from[at + 26]);
        Checked.ascii(from, at + 27, 15);
    }

    static int sum(byte[] from) {
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            sum += LargeSums.of(read(from, i * BYTES));
        }
        return sum;
    }

    static Large[] records(byte[] from, Large[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] = read(from, i * BYTES);
        }
        return to;
    }

    private static void write(Large packet, byte[] to, int at) {
        to[at] = (byte) packet.level();
        LittleEndian.SHORT.set(to, at + 1, (short) packet.health());
        LittleEndian.INT.set(to, at + 3, (int) packet.owner());
        to[at + 7] = (byte) packet.team();
        LittleEndian.SHORT.set(to, at + 8, (short) packet.heading());
        LittleEndian.INT.set(to, at + 10, packet.id());
        LittleEndian.FLOAT.set(to, at + 14, packet.mass());
        LittleEndian.DOUBLE.set(to, at + 18, packet.time());
        to[at + 26] = (byte) (packet.alive() ? 1 : 0);
        writeText(packet.name(), to, at + 27);
        write(packet.position(), to, at + 43);
        LittleEndian.SHORT.set(to, at + 55, packet.cell().x());
        LittleEndian.SHORT.set(to, at + 57, packet.cell().y());
        LittleEndian.SHORT.set(to, at + 59, packet.cell().z());
        LittleEndian.FLOAT.set(to, at + 61, packet.aim().x());
        LittleEndian.FLOAT.set(to, at + 65, packet.aim().y());
        LittleEndian.SHORT.set(to, at + 69, packet.tile().x());
        LittleEndian.SHORT.set(to, at + 71, packet.tile().y());
        write(packet.body().position(), to, at + 73);
        LittleEndian.FLOAT.set(to, at + 85, packet.body().x());
        LittleEndian.FLOAT.set(to, at + 89, packet.body().y());
        LittleEndian.FLOAT.set(to, at + 93, packet.body().z());
        LittleEndian.FLOAT.set(to, at + 97, packet.body().w());
        write(packet.camera().position(), to, at + 101);
        write(packet.camera().right(), to, at + 113);
        write(packet.camera().up(), to, at + 125);
        write(packet.camera().back(), to, at + 137);
        write(packet.hand().position(), to, at + 149);
        LittleEndian.SHORT.set(to, at + 161, packet.hand().pitch());
        LittleEndian.SHORT.set(to, at + 163, packet.hand().yaw());
        LittleEndian.SHORT.set(to, at + 165, packet.hand().roll());
        to[at + 167] = (byte) packet.tint().red();
        to[at + 168] = (byte) packet.tint().green();
        to[at + 169] = (byte) packet.tint().blue();
        LittleEndian.SHORT.set(to, at + 170, (short) color(packet.trail()));
        System.arraycopy(packet.extra(), 0, to, at + 172, 28);
    }

    private static Large read(byte[] from, int at) {
        return new Large(
                from[at] & 0xff,
                (short) LittleEndian.SHORT.get(from, at + 1) & 0xffff,
                (int) LittleEndian.INT.get(from, at + 3) & 0xffff_ffffL,
                from[at + 7],
                (short) LittleEndian.SHORT.get(from, at + 8),
                (int) LittleEndian.INT.get(from, at + 10),
                (float) LittleEndian.FLOAT.get(from, at + 14),
                (double) LittleEndian.DOUBLE.get(from, at + 18),
                from[at + 26] != 0,
                new String(from, at + 28, from[at + 27], StandardCharsets.ISO_8859_1),
                vector3(from, at + 43),
                new Vector3i16(
                        (short) LittleEndian.SHORT.get(from, at + 55),
                        (short) LittleEndian.SHORT.get(from, at + 57),
                        (short) LittleEndian.SHORT.get(from, at + 59)),
                new Vector2(
                        (float) LittleEndian.FLOAT.get(from, at + 61), (float) LittleEndian.FLOAT.get(from, at + 65)),
                new Vector2i16(
                        (short) LittleEndian.SHORT.get(from, at + 69), (short) LittleEndian.SHORT.get(from, at + 71)),
                new CFrame(
                        vector3(from, at + 73),
                        (float) LittleEndian.FLOAT.get(from, at + 85),
                        (float) LittleEndian.FLOAT.get(from, at + 89),
                        (float) LittleEndian.FLOAT.get(from, at + 93),
                        (float) LittleEndian.FLOAT.get(from, at + 97)),
                new CFrameF32(
                        vector3(from, at + 101),
                        vector3(from, at + 113),
                        vector3(from, at + 125),
                        vector3(from, at + 137)),
                new CFrame18(
                        vector3(from, at + 149),
                        (short) LittleEndian.SHORT.get(from, at + 161),
                        (short) LittleEndian.SHORT.get(from, at + 163),
                        (short) LittleEndian.SHORT.get(from, at + 165)),
                new Color3(from[at + 167] & 0xff, from[at + 168] & 0xff, from[at + 169] & 0xff),
                color((short) LittleEndian.SHORT.get(from, at + 170) & 0xffff),
                Arrays.copyOfRange(from, at + 172, at + 200));
    }

    private static void write(Vector3 vector, byte[] to, int at) {
        LittleEndian.FLOAT.set(to, at, vector.x());
        LittleEndian.FLOAT.set(to, at + 4, vector.y());
        LittleEndian.FLOAT.set(to, at + 8, vector.z());
    }

    private static Vector3 vector3(byte[] from, int at) {
        return new Vector3(
                (float) LittleEndian.FLOAT.get(from, at), (float) LittleEndian.FLOAT.get(from, at + 4), (float)
                        LittleEndian.FLOAT.get(from, at + 8));
    }

    /** A length, then 15 bytes of which the unused are zero. */
    @SuppressWarnings("deprecation") // the one method that copies the low bytes of a text
    private static void writeText(String text, byte[] to, int at) {
        int length = text.length();
        to[at] = (byte) length;
        text.getBytes(0, length, to, at + 1);
        for (int i = length; i < 15; i++) {
            to[at + 1 + i] = 0;
        }
    }

    /** A colour of 5, 6 and 5 bits, for SBE's side too. */
    static int color(Color3b16 color) {
        int red = (int) (color.red() * 31.0 + 0.5);
        int green = (int) (color.green() * 63.0 + 0.5);
        int blue = (int) (color.blue() * 31.0 + 0.5);
        return red | green << 5 | blue << 11;
    }

    /** Such a colour again. */
    static Color3b16 color(int bits) {
        return new Color3b16((float) ((bits & 31) * (1 / 31.0)), (float) ((bits >> 5 & 63) * (1 / 63.0)), (float)
                ((bits >> 11) * (1 / 31.0)));
    }
}
