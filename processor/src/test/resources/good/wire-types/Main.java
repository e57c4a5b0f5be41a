package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.WorkerPool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.stream.IntStream;

public final class Main {
    private Main() {}

    public static void run() {
        layout();
        for (LampBuffer lamps : List.of(LampBuffer.allocate(3), LampBuffer.allocateDirect(3))) {
            accessors(lamps);
            refusals(lamps);
            slots(lamps);
        }
        elsewhere();
        appender();
        hostile();
        dispatched();
    }

    private static void layout() {
        int bytes = 1 + 2 + 2 + 6 + 3 + 1 + 12 + 2 + 1 + 4 + 2 + 8 + 2 + 6 + 2 + 24 + 4;
        assertThat(bytes).isEqualTo(82);
        assertThat(LampPacket.BYTES).isEqualTo(96);
        assertThat(LampPacket.RED_OFFSET).isEqualTo(27);
        assertThat(LampPacket.GREEN_OFFSET).isEqualTo(27);
        assertThat(LampPacket.BLUE_OFFSET).isEqualTo(28);
        assertThat(LampPacket.LIT_OFFSET).isEqualTo(29);
        assertThat(LampPacket.SCHEMA.version()).isEqualTo(2);
        assertThat(LampPacket.SCHEMA.toString()).startsWith("Lamp v2{u8 id @0, f16 power @1, ");
        assertThat(LampPacket.SCHEMA.toString())
                .contains("quantized(0.0 1.0 6) green @27.5, quantized(0.0 1.0 5) blue @28.3, bool lit @29, ");
        assertThat(LampPacket.SCHEMA.toString()).endsWith("bytes(2)[2] blobs @78}:96");
    }

    private static void accessors(LampBuffer lamps) {
        lamps.set(1, Lamp.of(7));
        assertThat(lamps.get(1).label()).isEqualTo("né");
        assertThat(lamps.get(1).tags()).asList().containsExactly("", "ab").inOrder();
        assertThat(lamps.get(1).corners()).asList().containsExactly(new Vec3(4, 5, 6), new Vec3(7, 8, 9)).inOrder();
        assertThat(lamps.id(1)).isEqualTo(7);
        assertThat(lamps.power(1)).isEqualTo(1.5f);
        assertThat(lamps.reach(1)).isEqualTo(-0.25);
        assertThat(lamps.red(1)).isEqualTo(1);
        assertThat(lamps.green(1)).isEqualTo(0);
        assertThat(lamps.blue(1)).isEqualTo(1);
        assertThat(lamps.normal(1)).isEqualTo(new float[] {-1, 1, -1});
        assertThat(lamps.turn(1)).isEqualTo((float) Math.PI);
        lamps.turn(1, -lamps.turn(1));
        assertThat(lamps.turn(1)).isEqualTo((float) -Math.PI);
        assertThat(lamps.normal(1, 1)).isEqualTo(1);
        assertThat(lamps.key(1, 2)).isEqualTo((byte) 3);
        assertThat(lamps.modes(1, 0)).isEqualTo(Mode.FLICKER);
        assertThat(lamps.blobs(1, 1)).isEqualTo(new byte[] {7, 6});

        lamps.green(1, 1);
        lamps.normal(1, 2, 1);
        lamps.levels(1, 0, 9);
        lamps.key(1, 0, (byte) -1);
        lamps.corners(1, 1, new Vec3(0, 0, 0));
        assertThat(lamps.red(1)).isEqualTo(1);
        assertThat(lamps.blue(1)).isEqualTo(1);
        assertThat(lamps.get(1).normal()).isEqualTo(new float[] {-1, 1, 1});
        assertThat(lamps.get(1).levels()).isEqualTo(new int[] {9, 255});
        assertThat(lamps.get(1).key()).isEqualTo(new byte[] {-1, 2, 3});
        assertThat(lamps.get(1).corners()[1]).isEqualTo(new Vec3(0, 0, 0));
        assertThat(lamps.id(0)).isEqualTo(0);
        assertThat(lamps.id(2)).isEqualTo(0);
    }

    private static void refusals(LampBuffer lamps) {
        refused("Lamp.power is 65520.0; f16 holds", () -> lamps.power(0, 65_520));
        refused("Lamp.key", () -> lamps.key(0, new byte[4]));
        refused("Lamp.angles has 1", () -> lamps.angles(0, new float[1]));
        refused("Lamp.tags is null", () -> lamps.tags(0, null));
        refused("Lamp.tags is null", () -> lamps.tags(0, new String[2]));
        refused("Lamp.levels is 256", () -> lamps.levels(0, 1, 256));
        refused("Lamp.red is 1.1", () -> lamps.red(0, 1.1f));
        refused("Lamp.red is NaN", () -> lamps.red(0, Float.NaN));
        refused("Lamp.normal is -2.0", () -> lamps.normal(0, 0, -2));
        lamps.set(0, Lamp.of(0));
        refused("Lamp.label takes 10", () -> lamps.label(0, "aé12345678".substring(0, 9)));
        refused("Lamp.label has an unpaired surrogate at position 1", () -> lamps.label(0, "x\ud800"));
        refused("Lamp.tags takes 3", () -> lamps.tags(0, 1, "abc"));
        assertThat(lamps.label(0)).isEqualTo("né");
        assertThat(lamps.tags(0)).asList().containsExactly("", "ab").inOrder();
        outOfBounds(() -> lamps.angles(0, 2));
        outOfBounds(() -> lamps.angles(0, -1, 0));
        outOfBounds(() -> lamps.normal(3, 0));
        outOfBounds(() -> lamps.id(-1));
        outOfBounds(() -> lamps.get(3));
        outOfBounds(() -> lamps.slice(1, 3).id(2));
        outOfBounds(() -> lamps.slice(1, 4));
        outOfBounds(() -> lamps.newSlot(3));
    }

    private static void slots(LampBuffer lamps) {
        LampBuffer.Slot slot = lamps.newSlot(0);
        assertThat(slot.moveTo(2).id(3).green(1).tags(1, "x").id()).isEqualTo(3);
        assertThat(lamps.id(2)).isEqualTo(3);
        assertThat(slot.tags(1)).isEqualTo("x");
        assertThat(slot.set(Lamp.of(4)).get().id()).isEqualTo(4);
        outOfBounds(() -> slot.moveTo(3));
        assertThat(slot.id()).isEqualTo(4);
    }

    private static void elsewhere() {
        LampBuffer lamps = LampBuffer.allocate(3);
        for (int i = 0; i < 3; i++) {
            lamps.set(i, Lamp.of(i));
        }
        LampBuffer direct = LampBuffer.allocateDirect(3);
        lamps.forEach(lamp -> direct.set(lamp.id(), lamp));
        assertThat(direct).isEqualTo(lamps);
        assertThat(direct.bytes().isDirect()).isTrue();

        byte[] file = file(lamps);
        assertThat(file).hasLength(32 + 3 * 96);
        assertThat(LampBuffer.wrap(ByteBuffer.wrap(file))).isEqualTo(lamps);
        assertThat(LampBuffer.wrap(ByteBuffer.wrap(file).asReadOnlyBuffer())).isEqualTo(lamps);
        try {
            assertThat(LampBuffer.readFrom(Channels.newChannel(new ByteArrayInputStream(file))))
                    .isEqualTo(lamps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(LampBuffer.wrapBare(lamps.bytes(), 3)).isEqualTo(lamps);
        assertThat(LampBuffer.copyOf(lamps.asList())).isEqualTo(lamps);
        assertThat(LampBuffer.copyOf(direct.slice(1, 3))).isEqualTo(lamps.slice(1, 3));

        LampBuffer view = lamps.slice(1, 3);
        view.id(0, 200);
        assertThat(lamps.id(1)).isEqualTo(200);
        LampBuffer copy = LampBuffer.copyOf(lamps);
        copy.id(1, 201);
        assertThat(lamps.id(1)).isEqualTo(200);
    }

    private static byte[] file(LampBuffer lamps) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            lamps.writeTo(Channels.newChannel(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void appender() {
        LampBuffer.Appender lamps = LampBuffer.newAppender(0);
        for (int i = 0; i < 100; i++) {
            lamps.append(Lamp.of(i));
        }
        refused("Lamp.id is 256", () -> lamps.append(Lamp.of(256)));
        refused("Lamp.label takes 6", () -> lamps.append(Lamp.of(1).renamed("123456")));
        assertThat(lamps.count()).isEqualTo(100);
        assertThat(lamps.append().label("a").id(255).mode()).isEqualTo(Mode.OFF);
        assertThat(lamps.toBuffer().power(100)).isEqualTo(0);
        assertThat(lamps.count()).isEqualTo(101);
        assertThat(lamps.toBuffer().count()).isEqualTo(101);
        assertThat(lamps.toBuffer().id(99)).isEqualTo(99);
        assertThat(lamps.toBuffer().label(100)).isEqualTo("a");
        lamps.clear();
        assertThat(lamps.append().id()).isEqualTo(0);
        assertThat(lamps.toBuffer()).isEqualTo(LampBuffer.allocate(1));
    }

    private static void hostile() {
        byte[] file = file(LampBuffer.allocate(3));
        int mode = 2 * 96 + LampPacket.MODE_OFFSET;
        file[32 + mode] = 3;
        for (ByteBuffer bytes : List.of(ByteBuffer.wrap(file), ByteBuffer.wrap(file).asReadOnlyBuffer())) {
            LampBuffer lamps = LampBuffer.wrap(bytes);
            for (Runnable read : List.<Runnable>of(() -> lamps.get(2), () -> lamps.mode(2))) {
                PacketException exception = Thrown.by(PacketException.class, read);
                assertThat(exception).hasMessageThat().startsWith("Lamp.mode of packet 2 at byte " + mode + " is 3;");
                assertThat(exception.index()).hasValue(2);
                assertThat(exception.offset()).hasValue(mode);
                assertThat(exception.field()).hasValue("Lamp.mode");
            }
            assertThat(Thrown.by(PacketException.class, () -> lamps.slice(1, 3).mode(1)))
                    .hasMessageThat()
                    .startsWith("Lamp.mode of packet 1 at byte " + (mode - 96));
        }
    }

    private static void dispatched() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            LampBuffer lamps = new LampsTasks(pool).light().dispatchEqually(1000).join();
            assertThat(lamps.count()).isEqualTo(1000);
            assertThat(lamps.stream().map(Lamp::id).toList())
                    .containsExactlyElementsIn(
                            IntStream.range(0, 1000).map(id -> id % 256).boxed().toList())
                    .inOrder();
            LampBuffer one = LampBuffer.allocate(1);
            one.set(0, Lamp.of(999 % 256));
            assertThat(lamps.slice(999, 1000)).isEqualTo(one);
        }
    }

    private static void refused(String message, Runnable write) {
        assertThat(Thrown.by(PacketException.class, write)).hasMessageThat().contains(message);
    }

    private static void outOfBounds(Runnable access) {
        assertThat(Thrown.by(IndexOutOfBoundsException.class, access)).isNotNull();
    }
}
