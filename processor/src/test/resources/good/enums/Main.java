package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(Enums_StatePacket.BYTES).isEqualTo(1 + 1 + 1 + 2 + 1);
        try (WorkerPool pool = WorkerPool.create(2)) {
            Enums_StateBuffer states = new EnumsTasks(pool).state().runEqually(257);
            for (int i = 0; i < 257; i++) {
                assertThat(states.get(i)).isEqualTo(Enums.state(i));
            }
            assertThat(states.mode(1).power()).isEqualTo(3);
            assertThat(states.full(255)).isEqualTo(Full256.C255);
            assertThat(states.wide(256)).isEqualTo(Wide257.C256);
            assertThat(states.bytes().getShort(256 * 6 + 3)).isEqualTo((short) 256);
            states.wide(0, Wide257.C200);
            assertThat(states.wide(0)).isEqualTo(Wide257.C200);

            TaskException thrown = Thrown.by(
                    TaskException.class, () -> new EnumsTasks(pool).broken().runEqually(1));
            assertThat(thrown).hasCauseThat().isInstanceOf(PacketException.class);
            assertThat(thrown).hasCauseThat().hasMessageThat().contains("State.mode");
        }
        byte[] hostile = new byte[Enums_StatePacket.BYTES];
        hostile[Enums_StatePacket.MODE_OFFSET] = 2;
        PacketException refused =
                Thrown.by(PacketException.class, () -> Enums_StatePacket.read(hostile, 0));
        assertThat(refused).hasMessageThat().contains("State.mode");
    }
}
