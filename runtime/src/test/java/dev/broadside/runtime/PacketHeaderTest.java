package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadside.annotations.Layout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packets in the user's own memory, with a header and without. */
class PacketHeaderTest {

    /** Three ints. Schema id: FNV-1a 64 of int{i32 value @0}:4. */
    private static final String ID = HexFormat.of().toHexDigits(Schema.INT.id());

    private static byte[] threeInts() {
        return ByteBuffer.allocate(44)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'B')
                .put((byte) 'S')
                .put((byte) 'P')
                .put((byte) 'K')
                .putShort((short) 1)
                .put((byte) 0)
                .put((byte) 0)
                .putLong(Schema.INT.id())
                .putInt(4)
                .putInt(3)
                .putLong(0)
                .putInt(7)
                .putInt(8)
                .putInt(0x1234_5678)
                .array();
    }

    private static ByteBuffer wrap(ByteBuffer bytes) {
        return PacketHeader.wrap(bytes, Schema.INT, Layout.PACKED);
    }

    private static void assertRefused(byte[] bytes, String field, int offset, String detail) {
        for (Memory memory : Memory.values()) {
            ByteBuffer buffer =
                    memory.of(bytes.length + 3).position(3).put(bytes).position(3);
            PacketException refused = assertThrows(PacketException.class, () -> wrap(buffer));
            assertThat(refused).hasMessageThat().isEqualTo(field + " at byte " + offset + " " + detail);
            assertThat(refused.field()).hasValue(field);
            assertThat(refused.offset()).isEqualTo(OptionalInt.of(offset));
            assertThat(buffer.position()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void packetsAreAViewAndWhatFollowsIsLeft(Memory memory) {
        byte[] ints = threeInts();
        ByteBuffer bytes = memory.of(ints.length + 7).position(2).put(ints).position(2);
        ByteOrder order = bytes.order();
        ByteBuffer packets = wrap(bytes);
        assertThat(packets.order()).isEqualTo(ByteOrder.LITTLE_ENDIAN);
        assertThat(packets.position()).isEqualTo(0);
        assertThat(packets.remaining()).isEqualTo(12);
        assertThat(packets.capacity()).isEqualTo(12);
        assertThat(packets.getInt(8)).isEqualTo(0x1234_5678);
        assertThat(bytes.position()).isEqualTo(2 + 44);
        assertThat(bytes.remaining()).isEqualTo(5);
        assertThat(bytes.order()).isEqualTo(order);
        packets.putInt(0, 70);
        assertThat(Wire.getInt(null, bytes, 2 + 32)).isEqualTo(70);
        assertThat(packets.isReadOnly()).isFalse();
        assertThat(wrap(bytes.asReadOnlyBuffer().position(2)).isReadOnly()).isTrue();
    }

    @Test
    void twoBuffersAreWrappedOneAfterTheOther() {
        ByteBuffer bytes =
                ByteBuffer.allocate(88).put(threeInts()).put(threeInts()).flip();
        assertThat(wrap(bytes)).isEqualTo(wrap(bytes));
        assertThat(bytes.hasRemaining()).isFalse();
    }

    @Test
    void noPacketsAreABufferToo() {
        byte[] none = Arrays.copyOf(threeInts(), 32);
        none[20] = 0;
        assertThat(wrap(ByteBuffer.wrap(none)).remaining()).isEqualTo(0);
    }

    @Test
    void aHeaderThatIsCutShortIsRefusedAtEveryLength() {
        for (int length = 0; length < 32; length++) {
            assertRefused(
                    Arrays.copyOf(threeInts(), length),
                    "Header",
                    length,
                    "ends; it takes 32 bytes. Write or send the packets again.");
        }
    }

    @Test
    void packetsThatAreCutShortAreRefusedAtEveryLength() {
        for (int length = 32; length < 44; length++) {
            assertRefused(
                    Arrays.copyOf(threeInts(), length),
                    "Header.count",
                    20,
                    "is 3; so many packets 'int' take 12 bytes, but " + (length - 32)
                            + " follow. They were cut short: write or send them again.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void anotherMagicIsRefused(int at) {
        byte[] bytes = threeInts();
        bytes[at] ^= (byte) 0x80;
        String found = HexFormat.ofDelimiter(" ").formatHex(bytes, 0, 4);
        assertRefused(
                bytes,
                "Header.magic",
                0,
                "is " + found + "; a header begins with 42 53 50 4b. Wrap packets that have no header bare.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "1, 1", "255, 255"})
    void anotherFormatIsRefused(int low, int high) {
        byte[] bytes = threeInts();
        bytes[4] = (byte) low;
        bytes[5] = (byte) high;
        assertRefused(
                bytes,
                "Header.format",
                4,
                "is " + (low + 256 * high) + "; this Broadside reads 1. Read it with a newer one.");
    }

    @Test
    void anotherLayoutIsRefused() {
        byte[] bytes = threeInts();
        bytes[6] = 1;
        assertRefused(
                bytes,
                "Header.layout",
                6,
                "is 1 (COLUMNS); buffers of 'int' have 0 (PACKED)."
                        + " Give writer and reader the same @Packet(layout = …).");
        ByteBuffer columns = ByteBuffer.wrap(bytes);
        assertThat(PacketHeader.wrap(columns, Schema.INT, Layout.COLUMNS).remaining())
                .isEqualTo(12);
        PacketException refused = assertThrows(
                PacketException.class,
                () -> PacketHeader.wrap(ByteBuffer.wrap(threeInts()), Schema.INT, Layout.COLUMNS));
        assertThat(refused)
                .hasMessageThat()
                .startsWith("Header.layout at byte 6 is 0 (PACKED); buffers of 'int' have 1 (COLUMNS).");
        bytes[6] = (byte) 255;
        assertRefused(
                bytes,
                "Header.layout",
                6,
                "is 255; 0 is PACKED, 1 is COLUMNS. The header is damaged: write or send the packets again.");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 24, 25, 26, 27, 28, 29, 30, 31})
    void reservedBytesAreZero(int at) {
        byte[] bytes = threeInts();
        bytes[at] = 1;
        long found = at == 7 ? 1 : 1L << (8 * (at - 24));
        assertRefused(
                bytes,
                "Header.reserved",
                at == 7 ? 7 : 24,
                "is " + found + "; format 1 has 0 there. The header is damaged: write or send the packets again.");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 10, 11, 12, 13, 14, 15})
    void anotherSchemaIsRefused(int at) {
        byte[] bytes = threeInts();
        bytes[at] ^= 1;
        String found = HexFormat.of().toHexDigits(Schema.INT.id() ^ 1L << (8 * (at - 8)));
        assertRefused(
                bytes,
                "Header.schema",
                8,
                "is " + found + "; 'int' has " + ID + ". They are other packets, or their layout has changed since:"
                        + " read them with the record whose .schema file has their id.");
    }

    @ParameterizedTest
    @CsvSource({"16, 5, 5", "16, 0, 0", "19, 128, 2147483652"})
    void anotherPacketSizeIsRefused(int at, int value, long found) {
        byte[] bytes = threeInts();
        bytes[at] = (byte) value;
        assertRefused(
                bytes,
                "Header.bytes",
                16,
                "is " + found + "; a packet 'int' takes 4. The header is damaged: write or send the packets again.");
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 1_000_000_000, 1_073_741_824, 1_073_741_827, Integer.MAX_VALUE})
    void moreThanThereIsIsRefused(long count) {
        byte[] bytes = threeInts();
        Wire.putU32(bytes, null, 20, count, "count");
        assertRefused(
                bytes,
                "Header.count",
                20,
                "is " + count + "; so many packets 'int' take " + 4 * count
                        + " bytes, but 12 follow. They were cut short: write or send them again.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 31, 0xffff_ffffL})
    void moreThanABufferHoldsIsRefused(long count) {
        byte[] bytes = threeInts();
        Wire.putU32(bytes, null, 20, count, "count");
        assertRefused(
                bytes,
                "Header.count",
                20,
                "is " + count + "; a buffer holds at most 2147483647."
                        + " The header is damaged: write or send the packets again.");
    }

    @ParameterizedTest
    @EnumSource
    void barePacketsAreAView(Memory memory) {
        ByteBuffer bytes = memory.of(16).position(1);
        ByteBuffer packets = PacketHeader.wrapBare(bytes, 3, Schema.INT);
        assertThat(packets.capacity()).isEqualTo(12);
        packets.putInt(8, 0x1234_5678);
        assertThat(Wire.getInt(null, bytes, 9)).isEqualTo(0x1234_5678);
        assertThat(bytes.position()).isEqualTo(13);
        assertThat(PacketHeader.wrapBare(bytes, 0, Schema.INT).capacity()).isEqualTo(0);
        PacketException refused =
                assertThrows(PacketException.class, () -> PacketHeader.wrapBare(bytes, 1, Schema.INT));
        assertThat(refused).hasMessageThat().isEqualTo("int at byte 3 is missing: 1 packets of 4 bytes take 4 bytes.");
        assertThat(refused.offset()).isEqualTo(OptionalInt.of(3));
        assertThrows(PacketException.class, () -> PacketHeader.wrapBare(bytes, Integer.MAX_VALUE, Schema.INT));
        assertThrows(PacketException.class, () -> PacketHeader.wrapBare(bytes, 1 << 30, Schema.INT));
        assertThat(bytes.position()).isEqualTo(13);
        assertThat(assertThrows(IllegalArgumentException.class, () -> PacketHeader.wrapBare(bytes, -1, Schema.INT)))
                .hasMessageThat()
                .isEqualTo("The count of packets 'int' is -1, but must be at least 0.");
    }
}
