package dev.broadside.sample.wire;

import static com.google.common.truth.Truth.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/wire-format.md} are what the code gives. */
final class WireFormatPageTest {

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private static final List<Shot> SHOTS = List.of(
            new Shot(258, 12.5f, true, Surface.STONE, "Bär", 1, 0.5f, 0),
            new Shot(65_535, Float.POSITIVE_INFINITY, false, Surface.WATER, "", 0, 0, 1));

    @Test
    void theFile() throws Exception {
        byte[] expected = Page.read().dump("hex", 0);

        byte[] file = Written.file(ShotBuffer.allocate(2), SHOTS);

        assertThat(HEX.formatHex(file)).isEqualTo(HEX.formatHex(expected));
    }

    @Test
    void theFileInColumns() throws Exception {
        byte[] expected = Page.read().dump("hex-columns", 32);
        List<ShotColumns> shots = Twins.of(SHOTS, ShotColumns.class);

        byte[] file = Written.file(ShotColumnsBuffer.allocate(2), shots);

        assertThat(file[6]).isEqualTo(1);
        assertThat(HEX.formatHex(Arrays.copyOfRange(file, 32, file.length))).isEqualTo(HEX.formatHex(expected));
    }

    @Test
    void theSchemaFile() throws Exception {
        assertThat(Written.schema(Shot.class)).isEqualTo(Page.read().block("schema"));
    }

    @Test
    void theId() throws Exception {
        String id = HexFormat.of().toHexDigits(ShotPacket.SCHEMA.id());

        assertThat(Page.read().block("fnv").lines().toList()).contains(id + " " + ShotPacket.SCHEMA);
        assertThat(Page.read().block("hex")).contains("schema id " + id + "\n");
    }
}
