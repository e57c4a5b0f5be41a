package app;

import static com.google.common.truth.Truth.assertThat;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(WidePacket.BYTES).isEqualTo(238);
        assertThat(WidePacket.C99_OFFSET).isEqualTo(237);
        Wide wide = new Wide(
                0, 1.5f, true, (byte) 3, (short) 4, 'f', 6, "7",
                8, 9.5f, true, (byte) 11, (short) 12, 'n', 14, "15",
                16, 17.5f, false, (byte) 19, (short) 20, 'v', 22, "23",
                24, 25.5f, true, (byte) 27, (short) 28, 'd', 30, "31",
                32, 33.5f, true, (byte) 35, (short) 36, 'l', 38, "39",
                40, 41.5f, false, (byte) 43, (short) 44, 't', 46, "47",
                48, 49.5f, true, (byte) 51, (short) 52, 'b', 54, "55",
                56, 57.5f, true, (byte) 59, (short) 60, 'j', 62, "63",
                64, 65.5f, false, (byte) 67, (short) 68, 'r', 70, "71",
                72, 73.5f, true, (byte) 75, (short) 76, 'z', 78, "79",
                80, 81.5f, true, (byte) 83, (short) 84, 'h', 86, "87",
                88, 89.5f, false, (byte) 91, (short) 92, 'p', 94, "95",
                96, 97.5f, true, (byte) 99);
        WideBuffer buffer = WideBuffer.allocate(3);
        buffer.set(1, wide);
        assertThat(buffer.get(1)).isEqualTo(wide);
        assertThat(buffer.c99(1)).isEqualTo(wide.c99());
        buffer.c50(1, true);
        assertThat(buffer.c49(1)).isEqualTo(wide.c49());
        assertThat(buffer.c51(1)).isEqualTo(wide.c51());
        assertThat(buffer.get(0)).isEqualTo(buffer.get(2));
    }
}
