package dev.broadside.sample.wire;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.runtime.PacketBuffer;
import dev.broadside.sample.parallelizer.EveryType;
import dev.broadside.sample.parallelizer.EveryTypeBuffer;
import dev.broadside.sample.parallelizer.EveryTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java writes is what the reader in {@code docs/reader} reads, which knows no more than the wire format's page. */
final class NodeReaderTest {

    private static final Path READER = Page.DOCS.resolve("reader");

    @TempDir
    private Path folder;

    private Node node;

    @BeforeEach
    void requireNode() throws Exception {
        node = new Node(folder);
        node.require();
    }

    @Test
    void everyWireType() throws Exception {
        List<Scalars> packets = Samples.scalars();
        check(ScalarsBuffer.allocate(packets.size()), packets, Scalars.class);
    }

    @Test
    void everyWireTypeInColumns() throws Exception {
        List<ScalarColumns> packets = Twins.of(Samples.scalars(), ScalarColumns.class);
        check(ScalarColumnsBuffer.allocate(packets.size()), packets, ScalarColumns.class);
    }

    @Test
    void arraysOfEveryWireType() throws Exception {
        List<Lists> packets = Twins.inArrays(Samples.scalars(), Lists.class);
        check(ListsBuffer.allocate(packets.size()), packets, Lists.class);
    }

    @Test
    void arraysOfEveryWireTypeInColumns() throws Exception {
        List<ListColumns> packets = Twins.inArrays(Samples.scalars(), ListColumns.class);
        check(ListColumnsBuffer.allocate(packets.size()), packets, ListColumns.class);
    }

    @Test
    void everyTypeOfParallelizer() throws Exception {
        check(EveryTypeBuffer.allocate(EveryTypes.EXTREMES.size()), EveryTypes.EXTREMES, EveryType.class);
    }

    @Test
    void noPackets() throws Exception {
        check(ScalarsBuffer.allocate(0), List.of(), Scalars.class);
        check(ScalarColumnsBuffer.allocate(0), List.of(), ScalarColumns.class);
    }

    @Test
    void packetsOfAnotherSchemaAreRefused() throws Exception {
        byte[] spots = Written.file(SpotBuffer.allocate(1), List.of(new Spot(0, 0, (short) 0, 0)));

        Node.Result result = print(Written.schema(Shot.class), spots);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("the schema is");
    }

    @Test
    void itsOwnTestsPass() throws Exception {
        Node.Result result =
                node.run("--test", READER.resolve("test/broadside.test.mjs").toString());

        assertWithMessage("%s%s", result.out(), result.err())
                .that(result.code())
                .isEqualTo(0);
    }

    private <P extends Record> void check(PacketBuffer<P> buffer, List<P> packets, Class<P> type) throws Exception {
        Node.Result result = print(Written.schema(type), Written.file(buffer, packets));

        assertWithMessage(result.err()).that(result.code()).isEqualTo(0);
        SameValues.check(type.getSimpleName(), packets.toArray(), Json.parse(result.out()));
    }

    private Node.Result print(String schema, byte[] packets) throws Exception {
        Path schemaFile = Files.writeString(folder.resolve("packet.schema"), schema);
        Path file = Files.write(folder.resolve("packets.bin"), packets);
        String program = READER.resolve("broadside.mjs").toString();
        return node.run(program, schemaFile.toString(), file.toString());
    }
}
