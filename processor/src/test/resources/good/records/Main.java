package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.PacketException;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2)) {
            RecordsTasks tasks = new RecordsTasks(pool);
            assertThat(tasks.percent().runEqually(101).get(100)).isEqualTo(Records.Percent.ALL);
            TaskException thrown = Thrown.by(
                    TaskException.class, () -> tasks.percent().runEqually(102));
            assertThat(thrown.id()).isEqualTo(101);
            assertThat(thrown).hasCauseThat().hasMessageThat().isEqualTo("more than all");
        }
        byte[] hostile = {(byte) 200};
        PacketException refused = Thrown.by(PacketException.class, () -> Records_PercentPacket.read(hostile, 0));
        assertThat(refused).hasCauseThat().hasMessageThat().isEqualTo("more than all");

        Records_LabelBuffer labels = Records_LabelBuffer.allocate(1);
        labels.set(0, new Records.Label(" x ", Records.Percent.Unit.WHOLE));
        assertThat(labels.get(0)).isEqualTo(new Records.Label("x", Records.Percent.Unit.WHOLE));
    }
}
