package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings in fields of fixed size. */
class TextTest {

    private static final String FIELD = "Hit.surface";
    private final byte[] bytes = new byte[64];

    private void roundTrip(int limit, String value) {
        Arrays.fill(bytes, (byte) 0x55);
        Wire.putString(bytes, null, 2, limit, value, FIELD);
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes[2]).isEqualTo((byte) utf8.length);
        assertThat(Arrays.copyOfRange(bytes, 3, 3 + utf8.length)).isEqualTo(utf8);
        assertThat(Arrays.copyOfRange(bytes, 3 + utf8.length, 3 + limit)).isEqualTo(new byte[limit - utf8.length]);
        assertThat(bytes[1]).isEqualTo(0x55);
        assertThat(bytes[3 + limit]).isEqualTo(0x55);
        assertThat(Wire.getString(bytes, null, 2, limit, FIELD)).isEqualTo(value);
        for (Memory memory : Memory.values()) {
            ByteBuffer buffer = memory.of(new byte[64]);
            for (int i = 0; i < 64; i++) {
                buffer.put(i, (byte) 0x55);
            }
            Wire.putString(null, buffer, 2, limit, value, FIELD);
            assertThat(Memory.bytes(buffer)).isEqualTo(bytes);
            assertThat(Wire.getString(null, buffer, 2, limit, FIELD)).isEqualTo(value);
            assertThat(Wire.getString(null, memory.of(bytes).asReadOnlyBuffer(), 2, limit, FIELD))
                    .isEqualTo(value);
        }
    }

    private void assertRefused(String value, String message) {
        assertThat(assertThrows(PacketException.class, () -> Wire.putString(bytes, null, 2, 11, value, FIELD)))
                .hasMessageThat()
                .isEqualTo(message);
        for (Memory memory : Memory.values()) {
            ByteBuffer buffer = memory.of(64);
            assertThat(assertThrows(PacketException.class, () -> Wire.putString(null, buffer, 2, 11, value, FIELD)))
                    .hasMessageThat()
                    .isEqualTo(message);
        }
    }

    private void assertUnreadable(String message) {
        List<Executable> readers = new ArrayList<>();
        readers.add(() -> Wire.getString(bytes, null, 2, 11, FIELD));
        for (Memory memory : Memory.values()) {
            readers.add(() -> Wire.getString(null, memory.of(bytes), 2, 11, FIELD));
            readers.add(() -> Wire.getString(null, memory.of(bytes).asReadOnlyBuffer(), 2, 11, FIELD));
        }
        for (Executable reader : readers) {
            PacketException refused = assertThrows(PacketException.class, reader);
            assertThat(refused).hasMessageThat().startsWith("Hit.surface at byte 2 " + message);
            assertThat(refused.field()).hasValue(FIELD);
            assertThat(refused.offset().getAsInt()).isEqualTo(2);
        }
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
        assertRefused(value, "Hit.surface takes " + length + " bytes in UTF-8; str(11) holds 11: '" + value + "'.");
    }

    @ParameterizedTest
    @CsvSource({"d800, 0", "0061 dc00, 1", "d83d, 0", "dc07 d83d, 0"})
    void unpairedSurrogatesAreRefused(String codes, int position) {
        String value = Arrays.stream(codes.split(" "))
                .map(code -> String.valueOf((char) Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
        assertRefused(
                value,
                "Hit.surface has an unpaired surrogate at position " + position + ", which UTF-8 cannot hold: '" + value
                        + "'.");
    }

    @Test
    void longLimitsHaveALengthOfTwoBytes() {
        byte[] large = new byte[70_000];
        String value = "é".repeat(32_767) + "a";
        Wire.putString(large, null, 1, 65_535, value, FIELD);
        assertThat(Wire.getU16(large, null, 1)).isEqualTo(65_535);
        assertThat(Wire.getString(large, null, 1, 65_535, FIELD)).isEqualTo(value);
        for (Memory memory : Memory.values()) {
            ByteBuffer buffer = memory.of(70_000);
            Wire.putString(null, buffer, 1, 65_535, value, FIELD);
            assertThat(Memory.bytes(buffer)).isEqualTo(large);
            assertThat(Wire.getString(null, buffer, 1, 65_535, FIELD)).isEqualTo(value);
        }
        Wire.putString(large, null, 1, 256, "ab", FIELD);
        assertThat(Wire.getU16(large, null, 1)).isEqualTo(2);
        assertThat(Wire.getString(large, null, 1, 256, FIELD)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 100, 127, 128, 255})
    void lengthsBeyondTheLimitAreRefused(int length) {
        bytes[2] = (byte) length;
        assertUnreadable("says " + length + " bytes; str(11) holds 11.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "c3", "80", "c0af", "c328", "eda080", "f4908080", "f09f90", "616263c3"})
    void bytesThatAreNoUtf8AreRefused(String hex) {
        byte[] wrong = HexFormat.of().parseHex(hex);
        bytes[2] = (byte) wrong.length;
        System.arraycopy(wrong, 0, bytes, 3, wrong.length);
        assertUnreadable("is no UTF-8: ");
        assertThat(assertThrows(PacketException.class, () -> Wire.getString(bytes, null, 2, 11, FIELD)))
                .hasCauseThat()
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void aLetterThatIsNotAsciiIsFoundAnywhere() {
        for (int length = 1; length <= 38; length++) {
            for (int i = 0; i < length; i++) {
                roundTrip(40, "a".repeat(i) + "é" + "a".repeat(length - i - 1));
            }
        }
    }

    @Test
    void aByteThatIsNoUtf8IsFoundAnywhere() {
        for (int length = 1; length <= 38; length++) {
            for (int i = 0; i < length; i++) {
                Wire.putString(bytes, null, 2, 40, "a".repeat(length), FIELD);
                bytes[3 + i] = (byte) 0xff;
                assertThrows(PacketException.class, () -> Wire.getString(bytes, null, 2, 40, FIELD));
                assertThrows(PacketException.class, () -> Wire.getString(null, ByteBuffer.wrap(bytes), 2, 40, FIELD));
            }
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
