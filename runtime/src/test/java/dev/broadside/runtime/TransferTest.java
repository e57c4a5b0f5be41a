package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadside.annotations.Layout;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.Pipe;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packets through channels that are slow, end early, or say more than they have. */
@Timeout(60)
class TransferTest {

    private static final int PIECE = 64 * 1024;

    private static Ints ints(int count) {
        return Ints.of(IntStream.range(0, count).map(i -> i * 0x1b2b_3b4b).toArray());
    }

    private static byte[] written(PacketBuffer<?> buffer) throws IOException {
        TrickleChannel channel =
                TrickleChannel.taking(64 + buffer.count() * buffer.schema().bytes(), PIECE);
        buffer.writeTo(channel);
        return channel.taken();
    }

    private static ByteBuffer read(ReadableByteChannel channel) throws IOException {
        return PacketHeader.readFrom(channel, Schema.INT, Layout.PACKED);
    }

    @Test
    void whatIsWrittenIsAHeaderAndThePackets() throws IOException {
        ByteBuffer expected = ByteBuffer.allocate(40)
                .put(new byte[] {0x42, 0x53, 0x50, 0x4b, 1, 0, 1, 0})
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(Schema.INT.id())
                .putInt(4)
                .putInt(2)
                .putLong(0)
                .putInt(7)
                .putInt(-8);
        assertThat(written(Ints.of(Schema.INT, Layout.COLUMNS, 7, -8))).isEqualTo(expected.array());
        expected.put(6, (byte) 0);
        assertThat(written(Ints.of(5, 7, -8, 9).slice(1, 3))).isEqualTo(expected.array());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "1000, 1", "1000, 7", "16384, 65536", "16385, 1000", "100000, 65536", "100000, 99999"})
    void slowChannelsMoveAllOfIt(int count, int atOnce) throws IOException {
        Ints buffer = ints(count);
        TrickleChannel out = TrickleChannel.taking(32 + 4 * count, atOnce);
        buffer.writeTo(out);
        assertThat(out.taken()).isEqualTo(written(buffer));
        TrickleChannel in = TrickleChannel.giving(out.taken(), atOnce);
        ByteBuffer packets = read(in);
        assertThat(packets).isEqualTo(buffer.bytes());
        assertThat(packets.order()).isEqualTo(ByteOrder.LITTLE_ENDIAN);
        assertThat(packets.capacity()).isEqualTo(4 * count);
    }

    @Test
    void nothingBehindThePacketsIsRead() throws IOException {
        byte[] one = written(ints(20_000));
        byte[] both = Arrays.copyOf(one, 2 * one.length + 5);
        System.arraycopy(one, 0, both, one.length, one.length);
        TrickleChannel in = TrickleChannel.giving(both, 50_000);
        assertThat(read(in)).isEqualTo(read(in));
        assertThat(in.moved()).isEqualTo(2 * one.length);
    }

    @Test
    void filesAndPipesWork(@TempDir Path directory) throws IOException {
        Ints buffer = ints(100_000);
        Path file = directory.resolve("packets");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            buffer.writeTo(channel);
            assertThat(channel.isOpen()).isTrue();
        }
        assertThat(Files.size(file)).isEqualTo(400_032);
        try (FileChannel channel = FileChannel.open(file)) {
            assertThat(read(channel)).isEqualTo(buffer.bytes());
            assertThat(channel.isOpen()).isTrue();
            ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, 400_032);
            assertThat(PacketHeader.wrap(mapped, Schema.INT, Layout.PACKED)).isEqualTo(buffer.bytes());
        }
        Ints few = ints(10);
        Pipe pipe = Pipe.open();
        few.writeTo(pipe.sink());
        assertThat(read(pipe.source())).isEqualTo(few.bytes());
        pipe.sink().close();
        pipe.source().close();
    }

    private static void assertEnds(byte[] bytes, String field, int offset, String detail) {
        for (int atOnce : new int[] {1, 5, PIECE}) {
            TrickleChannel in = TrickleChannel.giving(bytes, atOnce);
            PacketException refused = assertThrows(PacketException.class, () -> read(in));
            assertThat(refused).hasMessageThat().isEqualTo(field + " at byte " + offset + " " + detail);
            assertThat(refused.field()).hasValue(field);
            assertThat(refused.offset()).isEqualTo(OptionalInt.of(offset));
        }
    }

    @Test
    void anEarlyEndIsToldInNumbers() throws IOException {
        byte[] bytes = written(ints(3));
        for (int length = 0; length < 32; length++) {
            assertEnds(
                    Arrays.copyOf(bytes, length),
                    "Header",
                    length,
                    "ends; it takes 32 bytes. Write or send the packets again.");
        }
        for (int length = 32; length < 44; length++) {
            assertEnds(
                    Arrays.copyOf(bytes, length),
                    "Header.count",
                    20,
                    "is 3; so many packets 'int' take 12 bytes, but " + (length - 32)
                            + " follow. They were cut short: write or send them again.");
        }
    }

    @Test
    void aWrongHeaderIsRefusedBeforeMoreIsRead() throws IOException {
        byte[] bytes = written(ints(3));
        bytes[3] = 'k';
        TrickleChannel in = TrickleChannel.giving(bytes, PIECE);
        assertThat(assertThrows(PacketException.class, () -> read(in)))
                .hasMessageThat()
                .startsWith("Header.magic at byte 0 is 42 53 50 6b; ");
        assertThat(in.moved()).isEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 65_536, 65_537, 300_000})
    void aClaimTakesNoMemoryThatTheBytesDoNot(int sent) throws IOException {
        byte[] bytes = written(ints(sent / 4 + 1));
        // 2,147,483,636 bytes
        Wire.putInt(bytes, null, 20, 536_870_909);
        TrickleChannel in = TrickleChannel.giving(Arrays.copyOf(bytes, 32 + sent), 40_000);
        assertThat(assertThrows(PacketException.class, () -> read(in)))
                .hasMessageThat()
                .isEqualTo("Header.count at byte 20 is 536870909; so many packets 'int' take 2147483636 bytes, but "
                        + sent + " follow. They were cut short: write or send them again.");
        assertThat(in.largest()).isAtMost(Math.max(PIECE, 2 * sent));
    }

    @ParameterizedTest
    @ValueSource(ints = {536_870_910, 1 << 30, Integer.MAX_VALUE})
    void aClaimPastTheLimitOfABufferIsRefusedAtOnce(int count) throws IOException {
        byte[] bytes = written(ints(3));
        Wire.putInt(bytes, null, 20, count);
        TrickleChannel in = TrickleChannel.giving(bytes, PIECE);
        assertThat(assertThrows(PacketException.class, () -> read(in)))
                .hasMessageThat()
                .isEqualTo("Header.count at byte 20 is " + count + "; so many packets 'int' take " + 4L * count
                        + " bytes, but the limit of a buffer is 2147483639. Write several buffers.");
        assertThat(in.moved()).isEqualTo(32);
        assertThat(in.largest()).isEqualTo(32);
    }

    @Test
    void channelsThatDoNotBlockAreRefused() throws IOException {
        Ints buffer = ints(3);
        Pipe pipe = Pipe.open();
        pipe.sink().configureBlocking(false);
        pipe.source().configureBlocking(false);
        assertThrows(IllegalBlockingModeException.class, () -> buffer.writeTo(pipe.sink()));
        assertThrows(IllegalBlockingModeException.class, () -> read(pipe.source()));
        // nothing has been written
        assertThat(pipe.source().read(ByteBuffer.allocate(1))).isEqualTo(0);
        pipe.sink().close();
        pipe.source().close();
    }

    @Test
    void channelsThatStallEndTheLoop() throws IOException {
        Ints buffer = ints(3);
        assertThat(assertThrows(IOException.class, () -> buffer.writeTo(TrickleChannel.taking(40, 7))))
                .hasMessageThat()
                .isEqualTo("dev.broadside.runtime.TrickleChannel moved no byte."
                        + " Packets go through channels that block until they can move one.");
        byte[] bytes = written(buffer);
        assertThat(assertThrows(IOException.class, () -> read(TrickleChannel.giving(bytes, 0))))
                .hasMessageThat()
                .startsWith("dev.broadside.runtime.TrickleChannel moved no byte.");
    }
}
