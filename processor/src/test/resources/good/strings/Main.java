package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(Names_NamePacket.BYTES).isEqualTo(1 + 5 + 1 + 255 + 2 + 256 + 1 + 1);
        assertThat(Names_NamePacket.WIDE_OFFSET).isEqualTo(262);
        try (WorkerPool pool = WorkerPool.create(2)) {
            NamesTasks tasks = new NamesTasks(pool);
            for (String fits : new String[] {"", "a", "abcde", "aüü", "ü€", "üü", "😀", "a😀"}) {
                Names_NameBuffer names = tasks.name().runEqually(3, fits);
                assertThat(names.get(2)).isEqualTo(Names.name(2, fits));
                assertThat(names.nick(1)).isEqualTo(fits);
            }
            for (String tooLong : new String[] {"abcdef", "üüü", "abcdü", "ab😀", "€€"}) {
                TaskException thrown = Thrown.by(
                        TaskException.class, () -> tasks.name().runEqually(1, tooLong));
                assertThat(thrown.task()).isEqualTo("name");
                assertThat(thrown.id()).isEqualTo(0);
                assertThat(thrown).hasCauseThat().isInstanceOf(PacketException.class);
                assertThat(thrown).hasCauseThat().hasMessageThat().contains("Name.nick");
            }
            TaskException halved =
                    Thrown.by(TaskException.class, () -> tasks.name().runEqually(1, "a\uD83D"));
            assertThat(halved).hasCauseThat().isInstanceOf(PacketException.class);
        }
        aShorterOneLeavesNothingBehind();
    }

    private static void aShorterOneLeavesNothingBehind() {
        Names_NameBuffer names = Names_NameBuffer.allocate(2);
        names.nick(1, "abcde");
        names.nick(1, "x");
        assertThat(names.nick(1)).isEqualTo("x");
        assertThat(names.nick(0)).isEmpty();
        assertThat(names.bytes().get(Names_NamePacket.BYTES + 2)).isEqualTo((byte) 0);
    }
}
