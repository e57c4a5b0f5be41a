package dev.broadside.processor.random;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.truth.StandardSubjectBuilder;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.UserCompiler;
import dev.broadside.runtime.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random packets, 50 to a compilation, are encoded as this test's own arithmetic does it, and decoded to equal values.
 * {@code -Dbroadside.seed=…} tries others.
 */
class RandomSchemaTest {

    private static final long SEED = Long.getLong("broadside.seed", 20_260_101L);
    private static final int PACKETS = 50;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void encodesAndDecodes(int batch) throws IOException {
        long seed = SEED + batch;
        SplittableRandom random = new SplittableRandom(seed);
        List<PacketWire> packets = RandomPackets.make(random, PACKETS);
        Outcome outcome =
                UserCompiler.JAVAC.compile(RandomPackets.program(packets).withOptions("-Xlint:all"));
        assertWithMessage("seed %s", seed).that(outcome.reports()).isEmpty();
        ClassLoader loader = outcome.load();
        for (PacketWire packet : packets) {
            StandardSubjectBuilder check = assertWithMessage("seed %s, %s", seed, packet);
            check.that(new String(outcome.classes().get(SchemaFile.path(packet)), UTF_8))
                    .isEqualTo(SchemaFile.text(packet));
            checkSchema(packet, Classes.load(loader, "random." + packet.name() + "Packet"), check);
            new PacketCase(packet, loader, random, check).check();
        }
        assertThat(packets).hasSize(PACKETS);
    }

    private static void checkSchema(PacketWire packet, Class<?> codec, StandardSubjectBuilder check) {
        Schema schema = (Schema) Classes.constant(codec, "SCHEMA");
        check.that(schema.toString()).isEqualTo(packet.schema());
        check.that(schema.id()).isEqualTo(SchemaFile.id(packet).longValue());
        check.that(schema.bytes()).isEqualTo(packet.bytes());
        check.that(schema.version()).isEqualTo(packet.version());
        check.that(Classes.constant(codec, "BYTES")).isEqualTo(packet.bytes());
        for (PacketWire.Field field : packet.fields()) {
            String constant = field.name().toUpperCase(Locale.ROOT) + "_OFFSET";
            check.that(Classes.constant(codec, constant)).isEqualTo(field.offset());
        }
    }
}
