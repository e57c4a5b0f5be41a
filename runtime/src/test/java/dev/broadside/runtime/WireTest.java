package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ReadOnlyBufferException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every wire type in both storages, against the JDK's {@link ByteBuffer}. */
class WireTest {

    private static final int AT = 3;
    private static final byte AROUND = 0x55;

    static List<WireField<?>> fields() {
        return WireFields.all();
    }

    private static byte[] filled(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, AROUND);
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("fields")
    <V> void valuesHaveTheirBytesInArraysAndNoneBeside(WireField<V> field) {
        for (V value : field.values()) {
            byte[] bytes = filled(AT + field.bytes() + 2);
            field.put(bytes, AT, value);
            assertThat(bytes).isEqualTo(surrounded(field, value));
            assertThat(field.get(bytes, AT)).isEqualTo(value);
        }
    }

    private static <V> byte[] surrounded(WireField<V> field, V value) {
        byte[] bytes = filled(AT + field.bytes() + 2);
        System.arraycopy(field.expected(value), 0, bytes, AT, field.bytes());
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("fields")
    <V> void buffersOfAllKindsHaveTheSameBytes(WireField<V> field) {
        for (Memory memory : Memory.values()) {
            for (V value : field.values()) {
                byte[] expected = surrounded(field, value);
                ByteBuffer bytes = memory.of(filled(expected.length)).position(1);
                ByteOrder order = bytes.order();
                field.put(bytes, AT, value);
                assertWithMessage("%s", memory).that(Memory.bytes(bytes)).isEqualTo(expected);
                for (ByteBuffer buffer : List.of(bytes, bytes.asReadOnlyBuffer(), memory.of(expected))) {
                    assertWithMessage("%s", memory).that(field.get(buffer, AT)).isEqualTo(value);
                }
                assertThat(bytes.position()).isEqualTo(1);
                assertThat(bytes.order()).isEqualTo(order);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    <V> void fieldsReachBothEndsOfAnArrayAndNoFurther(WireField<V> field) {
        int last = 4;
        byte[] bytes = new byte[last + field.bytes()];
        for (V value : field.values()) {
            for (int at : new int[] {0, last}) {
                field.put(bytes, at, value);
                assertThat(field.get(bytes, at)).isEqualTo(value);
            }
            byte[] before = bytes.clone();
            for (int at : beyond(last, field.bytes())) {
                assertThrows(IndexOutOfBoundsException.class, () -> field.put(bytes, at, value));
                assertThrows(IndexOutOfBoundsException.class, () -> field.get(bytes, at));
            }
            assertThat(bytes).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    <V> void fieldsReachBothEndsOfABufferAndNoFurther(WireField<V> field) {
        int last = 4;
        for (Memory memory : Memory.values()) {
            ByteBuffer bytes = memory.of(last + field.bytes());
            for (V value : field.values()) {
                for (int at : new int[] {0, last}) {
                    field.put(bytes, at, value);
                    assertThat(field.get(bytes, at)).isEqualTo(value);
                }
                byte[] before = Memory.bytes(bytes);
                for (int at : beyond(last, field.bytes())) {
                    assertThrows(IndexOutOfBoundsException.class, () -> field.put(bytes, at, value));
                    assertThrows(IndexOutOfBoundsException.class, () -> field.get(bytes, at));
                }
                assertThat(Memory.bytes(bytes)).isEqualTo(before);
            }
        }
    }

    private static int[] beyond(int last, int bytes) {
        return new int[] {-1, -bytes, last + 1, last + bytes, Integer.MAX_VALUE, Integer.MIN_VALUE};
    }

    @ParameterizedTest
    @MethodSource("fields")
    <V> void readOnlyBuffersAreNotWritten(WireField<V> field) {
        for (Memory memory : Memory.values()) {
            ByteBuffer bytes = memory.of(field.bytes()).asReadOnlyBuffer();
            for (V value : field.values()) {
                assertThrows(ReadOnlyBufferException.class, () -> field.put(bytes, 0, value));
            }
            assertThat(Memory.bytes(bytes)).isEqualTo(new byte[field.bytes()]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIntHasTheBytesOfTheSameLong(Memory memory) {
        for (int value : new int[] {0, 1, 127, 128, 255, 256, 32_767, 32_768, 65_535, -1, -128, -129, -32_768}) {
            assertSameBytes(
                    memory,
                    (b, m) -> Wire.putU8(b, m, AT, value, "P.x"),
                    (b, m) -> Wire.putU8(b, m, AT, (long) value, "P.x"));
            assertSameBytes(
                    memory,
                    (b, m) -> Wire.putU16(b, m, AT, value, "P.x"),
                    (b, m) -> Wire.putU16(b, m, AT, (long) value, "P.x"));
            assertSameBytes(
                    memory,
                    (b, m) -> Wire.putI8(b, m, AT, value, "P.x"),
                    (b, m) -> Wire.putI8(b, m, AT, (long) value, "P.x"));
            assertSameBytes(
                    memory,
                    (b, m) -> Wire.putI16(b, m, AT, value, "P.x"),
                    (b, m) -> Wire.putI16(b, m, AT, (long) value, "P.x"));
        }
    }

    private static void assertSameBytes(
            Memory memory, BiConsumer<byte[], ByteBuffer> asInt, BiConsumer<byte[], ByteBuffer> asLong) {
        byte[] expected = filled(8);
        String refusal = refusal(() -> asLong.accept(expected, null));
        byte[] bytes = filled(8);
        assertThat(refusal(() -> asInt.accept(bytes, null))).isEqualTo(refusal);
        assertThat(bytes).isEqualTo(expected);
        for (BiConsumer<byte[], ByteBuffer> put : List.of(asInt, asLong)) {
            ByteBuffer buffer = memory.of(filled(8));
            assertThat(refusal(() -> put.accept(null, buffer))).isEqualTo(refusal);
            assertThat(Memory.bytes(buffer)).isEqualTo(expected);
        }
    }

    private static String refusal(Runnable writing) {
        try {
            writing.run();
            return "";
        } catch (PacketException e) {
            return e.toString();
        }
    }

    @Test
    void clearWritesZerosAndNoFurther() {
        for (int length = 0; length <= 20; length++) {
            byte[] expected = filled(AT + 22);
            for (int i = 0; i < length; i++) {
                expected[AT + i] = 0;
            }
            byte[] bytes = filled(AT + 22);
            Wire.clear(bytes, null, AT, length);
            assertThat(bytes).isEqualTo(expected);
            for (Memory memory : Memory.values()) {
                ByteBuffer buffer = memory.of(filled(AT + 22));
                Wire.clear(null, buffer, AT, length);
                assertThat(Memory.bytes(buffer)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void piecesOutsideAreRefused(Memory memory) {
        byte[] bytes = filled(16);
        ByteBuffer buffer = memory.of(filled(16));
        for (int[] wrong : new int[][] {{-1, 4}, {13, 4}, {0, 17}, {17, 0}, {4, -1}, {4, Integer.MAX_VALUE}}) {
            int at = wrong[0];
            int length = wrong[1];
            assertThrows(IndexOutOfBoundsException.class, () -> Wire.clear(bytes, null, at, length));
            assertThrows(IndexOutOfBoundsException.class, () -> Wire.clear(null, buffer, at, length));
            assertThrows(IndexOutOfBoundsException.class, () -> Wire.getBytes(bytes, null, at, length));
            assertThrows(IndexOutOfBoundsException.class, () -> Wire.getBytes(null, buffer, at, length));
        }
        assertThat(bytes).isEqualTo(filled(16));
        assertThat(Memory.bytes(buffer)).isEqualTo(filled(16));
    }
}
