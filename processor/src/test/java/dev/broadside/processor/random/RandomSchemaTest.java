package dev.broadside.processor.random;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.truth.StandardSubjectBuilder;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.UserCompiler;
import dev.broadside.runtime.PacketBuffer;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.Schema;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
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
    private static final int VALUES = 20;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void encodesAndDecodes(int batch) {
        long seed = SEED + batch;
        SplittableRandom random = new SplittableRandom(seed);
        List<PacketWire> packets = new RandomPackets(random).make(PACKETS);
        Outcome outcome =
                UserCompiler.JAVAC.compile(RandomPackets.program(packets).withOptions("-Xlint:all"));
        assertWithMessage("seed %s", seed).that(outcome.reports()).isEmpty();
        ClassLoader loader = outcome.load();
        for (PacketWire packet : packets) {
            new Case(packet, loader, random, assertWithMessage("seed %s, %s", seed, packet)).check();
        }
        assertThat(packets).hasSize(PACKETS);
    }

    /** One packet. */
    private static final class Case {

        private final PacketWire packet;
        private final ClassLoader loader;
        private final SplittableRandom random;
        private final StandardSubjectBuilder check;
        private final Class<?> codec;
        private final PacketBuffer<?> buffer;

        Case(PacketWire packet, ClassLoader loader, SplittableRandom random, StandardSubjectBuilder check) {
            this.packet = packet;
            this.loader = loader;
            this.random = random;
            this.check = check;
            this.codec = Classes.load(loader, "random." + packet.name() + "Packet");
            Class<?> bufferType = Classes.load(loader, "random." + packet.name() + "Buffer");
            this.buffer = (PacketBuffer<?>) Classes.callStatic(bufferType, "allocate", VALUES);
        }

        void check() {
            checkLayout();
            for (int i = 0; i < VALUES; i++) {
                checkValue(i);
            }
            checkHostileBytes();
        }

        private void checkLayout() {
            Schema schema = (Schema) Classes.constant(codec, "SCHEMA");
            check.that(Classes.constant(codec, "BYTES")).isEqualTo(packet.bytes());
            check.that(schema.bytes()).isEqualTo(packet.bytes());
            check.that(buffer.schema()).isEqualTo(schema);
            check.that(schema.fields()).hasSize(packet.components().size());
            for (int i = 0; i < packet.components().size(); i++) {
                check.that(schema.fields().get(i).name()).isEqualTo("c" + i);
                check.that(schema.fields().get(i).offset()).isEqualTo(packet.offset(i));
                check.that(Classes.constant(codec, "C" + i + "_OFFSET")).isEqualTo(packet.offset(i));
            }
        }

        private void checkValue(int index) {
            Object value = packet.value(random, loader);
            ByteBuffer expected = ByteBuffer.allocate(packet.bytes()).order(ByteOrder.LITTLE_ENDIAN);
            packet.encode(value, expected);

            byte[] bytes = new byte[packet.bytes() + 6];
            Classes.callStatic(codec, "write", bytes, 3, value);
            check.that(ByteBuffer.wrap(bytes, 3, packet.bytes())).isEqualTo(expected.flip());
            check.that(Classes.callStatic(codec, "read", bytes, 3)).isEqualTo(value);
            check.that(bytes[2] | bytes[packet.bytes() + 3]).isEqualTo(0);

            for (int i = 0; i < packet.components().size(); i++) {
                Object component = Classes.call(value, "c" + i);
                Classes.call(buffer, "c" + i, index, component);
                check.that(Classes.call(buffer, "c" + i, index)).isEqualTo(component);
            }
            check.that(buffer.get(index)).isEqualTo(value);
            check.that(buffer.bytes().slice(index * packet.bytes(), packet.bytes()))
                    .isEqualTo(expected);
        }

        /** Any bytes are a value that is written as the same value again, or refused. */
        private void checkHostileBytes() {
            byte[] bytes = new byte[packet.bytes()];
            for (int i = 0; i < VALUES; i++) {
                random.nextBytes(bytes);
                Object value;
                try {
                    value = Classes.callStatic(codec, "read", bytes, 0);
                } catch (PacketException refused) {
                    check.that(refused).hasMessageThat().contains(" at byte ");
                    continue;
                }
                byte[] again = new byte[packet.bytes()];
                Classes.callStatic(codec, "write", again, 0, value);
                check.that(Classes.callStatic(codec, "read", again, 0)).isEqualTo(value);
            }
        }
    }
}
