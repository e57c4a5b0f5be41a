package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings in fields of fixed size. */
class TextTest {

    private static final String FIELD = "Hit.surface";
    private final byte[] bytes = new byte[64];

    private void roundTrip(int limit, String value) {
        Arrays.fill(bytes, (byte) 0x55);
        Wire.putString(bytes, 2, limit, value, FIELD);
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes[2]).isEqualTo((byte) utf8.length);
        assertThat(Arrays.copyOfRange(bytes, 3, 3 + utf8.length)).isEqualTo(utf8);
        assertThat(Arrays.copyOfRange(bytes, 3 + utf8.length, 3 + limit)).isEqualTo(new byte[limit - utf8.length]);
        assertThat(bytes[1]).isEqualTo(0x55);
        assertThat(bytes[3 + limit]).isEqualTo(0x55);
        assertThat(Wire.getString(bytes, 2, limit, FIELD)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "Hello World", "\0", "é", "Größe", "日本語", "🐇", "a🐇é日", "\u007f\u0080", "\u07ff\u0800"
            })
    void roundTrips(String value) {
        roundTrip(11, value);
    }

    @ParameterizedTest
    @CsvSource({"aaaaaaaaaaa", "aaaaaaaaaé", "日日日é", "🐇🐇日"})
    void fitsToTheLastByte(String value) {
        assertThat(value.getBytes(StandardCharsets.UTF_8).length).isEqualTo(11);
        roundTrip(11, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "aaaaaaaaaaé", "日日日日", "🐇🐇🐇", "Hello, big World"})
    void oneByteTooManyIsRefused(String value) {
        int length = value.getBytes(StandardCharsets.UTF_8).length;
        assertThat(assertThrows(PacketException.class, () -> Wire.putString(bytes, 2, 11, value, FIELD)))
                .hasMessageThat()
                .isEqualTo("Hit.surface takes " + length + " bytes in UTF-8; str(11) holds 11: '" + value + "'.");
    }

    @ParameterizedTest
    @CsvSource({"d800, 0", "0061 dc00, 1", "d83d, 0", "dc07 d83d, 0"})
    void unpairedSurrogatesAreRefused(String codes, int position) {
        String value = Arrays.stream(codes.split(" "))
                .map(code -> String.valueOf((char) Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
        assertThat(assertThrows(PacketException.class, () -> Wire.putString(bytes, 2, 11, value, FIELD)))
                .hasMessageThat()
                .contains("unpaired surrogate at position " + position);
    }

    @Test
    void nullIsRefused() {
        assertThat(assertThrows(PacketException.class, () -> Wire.putString(bytes, 2, 11, null, FIELD)))
                .hasMessageThat()
                .isEqualTo("Hit.surface is null; a packet holds no null.");
    }

    @Test
    void longLimitsHaveALengthOfTwoBytes() {
        byte[] large = new byte[70_000];
        String value = "é".repeat(32_767) + "a";
        Wire.putString(large, 1, 65_535, value, FIELD);
        assertThat(Wire.getU16(large, 1)).isEqualTo(65_535);
        assertThat(Wire.getString(large, 1, 65_535, FIELD)).isEqualTo(value);
        Wire.putString(large, 1, 256, "ab", FIELD);
        assertThat(Wire.getU16(large, 1)).isEqualTo(2);
        assertThat(Wire.getString(large, 1, 256, FIELD)).isEqualTo("ab");
    }

    @Test
    void lengthsBeyondTheLimitAreRefused() {
        bytes[2] = 12;
        assertThat(assertThrows(PacketException.class, () -> Wire.getString(bytes, 2, 11, FIELD)))
                .hasMessageThat()
                .isEqualTo("Hit.surface at byte 2 says 12 bytes; str(11) holds 11.");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        for (byte[] wrong : new byte[][] {{(byte) 0xff}, {(byte) 0xc3}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}}) {
            bytes[2] = (byte) wrong.length;
            System.arraycopy(wrong, 0, bytes, 3, wrong.length);
            PacketException refused = assertThrows(PacketException.class, () -> Wire.getString(bytes, 2, 11, FIELD));
            assertThat(refused).hasMessageThat().startsWith("Hit.surface at byte 3 is no UTF-8: ");
            assertThat(refused).hasCauseThat().isNotNull();
        }
    }

    @Test
    void randomTextsRoundTrip() {
        Random random = new Random(42);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            while (text.toString().getBytes(StandardCharsets.UTF_8).length < 36) {
                int codePoint = random.nextInt(0x110000 >> random.nextInt(15));
                if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                    text.appendCodePoint(codePoint);
                }
            }
            roundTrip(40, text.toString());
        }
    }
}
