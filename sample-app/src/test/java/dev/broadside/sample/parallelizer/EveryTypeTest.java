package dev.broadside.sample.parallelizer;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A packet of every type: where its fields lie, and that extreme values come back. */
final class EveryTypeTest {

    /**
     * A field and what it should take.
     *
     * @param offset where it begins
     * @param bytes its size
     */
    private record Extent(int offset, int bytes) {}

    @Test
    void everyFieldBeginsWhereTheOneBeforeEnds() {
        List<Extent> extents = List.of(
                new Extent(EveryTypePacket.U8_OFFSET, 1),
                new Extent(EveryTypePacket.U16_OFFSET, 2),
                new Extent(EveryTypePacket.U32_OFFSET, 4),
                new Extent(EveryTypePacket.I8_OFFSET, 1),
                new Extent(EveryTypePacket.I16_OFFSET, 2),
                new Extent(EveryTypePacket.I32_OFFSET, 4),
                new Extent(EveryTypePacket.F32_OFFSET, 4),
                new Extent(EveryTypePacket.F64_OFFSET, 8),
                new Extent(EveryTypePacket.BOOL_OFFSET, 1),
                new Extent(EveryTypePacket.STR_OFFSET, 1 + 11),
                new Extent(EveryTypePacket.VECTOR3_OFFSET, 3 * 8),
                new Extent(EveryTypePacket.VECTOR3I16_OFFSET, 3 * 2),
                new Extent(EveryTypePacket.VECTOR2_OFFSET, 2 * 8),
                new Extent(EveryTypePacket.VECTOR2I16_OFFSET, 2 * 2),
                new Extent(EveryTypePacket.CFRAME_OFFSET, 6 * 8),
                new Extent(EveryTypePacket.CFRAMEF32_OFFSET, 6 * 4),
                new Extent(EveryTypePacket.CFRAME18_OFFSET, 3 * 4 + 3 * 2),
                new Extent(EveryTypePacket.COLOR3_OFFSET, 3),
                new Extent(EveryTypePacket.COLOR3B16_OFFSET, (5 + 6 + 5) / 8),
                new Extent(EveryTypePacket.BUFFER_OFFSET, 16));

        int end = 0;
        for (Extent extent : extents) {
            assertThat(extent.offset()).isEqualTo(end);
            end += extent.bytes();
        }
        assertThat(end).isEqualTo(EveryTypePacket.BYTES);
        assertThat(end).isEqualTo(200);
    }

    @Test
    void extremeValuesComeBackFromABuffer() throws Exception {
        assertAllEqual(EveryTypes.bufferOf(EveryTypes.EXTREMES), EveryTypes.EXTREMES);
    }

    @Test
    void extremeValuesComeBackFromAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("every-type.bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            EveryTypes.bufferOf(EveryTypes.EXTREMES).writeTo(channel);
        }

        assertAllEqual(read(file), EveryTypes.EXTREMES);
        assertThat(file.toFile().length()).isEqualTo(32 + EveryTypes.EXTREMES.size() * 200L);
    }

    private static EveryTypeBuffer read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return EveryTypeBuffer.readFrom(channel);
        }
    }

    private static void assertAllEqual(EveryTypeBuffer actual, List<EveryType> expected) throws Exception {
        assertThat(actual.count()).isEqualTo(expected.size());
        for (int i = 0; i < expected.size(); i++) {
            for (RecordComponent component : EveryType.class.getRecordComponents()) {
                Object value = component.getAccessor().invoke(actual.get(i));
                assertWithMessage("%s of packet %s", component.getName(), i)
                        .that(value)
                        .isEqualTo(component.getAccessor().invoke(expected.get(i)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0xf800", "0, 1, 0, 0x07e0", "0, 0, 1, 0x001f", "1, 1, 1, 0xffff", "0, 0, 0, 0"})
    void aColourOfTwoBytesIsAsGraphicsCardsHaveIt(float red, float green, float blue, int expected) {
        byte[] bytes = new byte[Color3B16Packet.BYTES];

        Color3B16Packet.write(bytes, 0, new Color3B16(blue, green, red));

        assertThat((bytes[0] & 0xff) | (bytes[1] & 0xff) << 8).isEqualTo(expected);
    }

    @Test
    void anAngleIsOffByLessThanTheDocumentationSays() {
        CFrame18Buffer frames = CFrame18Buffer.allocate(1);
        for (int i = -1_000; i <= 1_000; i++) {
            double angle = Math.PI * i / 1_000;
            frames.set(0, new CFrame18(0, 0, 0, angle, -angle, angle / 3));
            assertThat(frames.turnX(0)).isWithin(4.8e-5).of(angle);
            assertThat(frames.turnY(0)).isWithin(4.8e-5).of(-angle);
            assertThat(frames.turnZ(0)).isWithin(4.8e-5).of(angle / 3);
        }
    }
}
