package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.PacketException;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(NumbersPacket.BYTES).isEqualTo(6 + 8 + 4);
        NumbersBuffer numbers = NumbersBuffer.allocate(2);
        numbers.set(0, Numbers.LEAST);
        numbers.set(1, Numbers.MOST);
        assertThat(numbers.get(0)).isEqualTo(Numbers.LEAST);
        assertThat(numbers.get(1)).isEqualTo(Numbers.MOST);

        assertThat(numbers.u8s(1)).isEqualTo((short) 255);
        assertThat(numbers.i8s(0)).isEqualTo((short) -128);
        assertThat(numbers.u32l(1)).isEqualTo(4_294_967_295L);

        refused("u8s", "255", () -> numbers.u8s(0, (short) 256));
        refused("u8s", "255", () -> numbers.u8s(0, (short) -1));
        refused("u8i", "255", () -> numbers.u8i(0, Integer.MAX_VALUE));
        refused("u8i", "255", () -> numbers.u8i(0, Integer.MIN_VALUE));
        refused("u8l", "255", () -> numbers.u8l(0, 1L << 32));
        refused("i8s", "127", () -> numbers.i8s(0, (short) 128));
        refused("i8i", "127", () -> numbers.i8i(0, -129));
        refused("i8l", "127", () -> numbers.i8l(0, Long.MIN_VALUE));
        refused("u16i", "65535", () -> numbers.u16i(0, 65_536));
        refused("u16i", "65535", () -> numbers.u16i(0, -1));
        refused("u16l", "65535", () -> numbers.u16l(0, 1L << 40));
        refused("i16i", "32767", () -> numbers.i16i(0, 32_768));
        refused("i16l", "32767", () -> numbers.i16l(0, -32_769));
        refused("u32l", "4294967295", () -> numbers.u32l(0, 4_294_967_296L));
        refused("u32l", "4294967295", () -> numbers.u32l(0, -1));
        assertThat(numbers.get(0)).isEqualTo(Numbers.LEAST);
    }

    private static void refused(String component, String limit, Runnable write) {
        PacketException exception = Thrown.by(PacketException.class, write);
        assertThat(exception).hasMessageThat().contains("Numbers." + component);
        assertThat(exception).hasMessageThat().contains(limit);
    }
}
