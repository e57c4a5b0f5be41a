package größen.日本;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.TaskRegistry;
import dev.broadside.runtime.WorkerPool;

public final class Main {
    private Main() {}

    public static void run() {
        assertThat(Größen_MaßPacket.BYTES).isEqualTo(4 + 10 + 1);
        try (WorkerPool pool = WorkerPool.create(2)) {
            GrößenTasks größen = new GrößenTasks(pool);
            Größen_MaßBuffer maße = größen.messen().runEqually(3, 2f);
            assertThat(maße.get(2)).isEqualTo(new Größen.Maß(4f, "ж2", Größen.Farbe.赤));
            assertThat(maße.höhe(1)).isEqualTo(2f);
            assertThat(größen.µ().runEqually(2)).isEqualTo(new int[] {0, 1});
        }
        assertThat(TaskRegistry.load(Main.class.getClassLoader()).find("µ")).isPresent();
    }
}
