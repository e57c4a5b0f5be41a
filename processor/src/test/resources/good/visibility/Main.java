package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.runtime.WorkerPool;
import java.lang.reflect.Modifier;
import open.OpenTasks;
import open.Open_MarkBuffer;
import open.Open_MarkPacket;
import open.Open;

public final class Main {
    private Main() {}

    public static void run() throws ReflectiveOperationException {
        try (WorkerPool pool = WorkerPool.create(2)) {
            OpenTasks tasks = new OpenTasks(pool);
            Open_MarkBuffer marks = tasks.mark().localMemory(new Open.Mark(5)).runEqually(3);
            assertThat(marks.value(2)).isEqualTo(7);
            assertThat(Open_MarkPacket.BYTES).isEqualTo(4);
            assertThat(tasks.number().runEqually(2)).isEqualTo(new int[] {0, 1});
        }
        assertThat(Modifier.isPublic(OpenTasks.class.getDeclaredMethod("closed").getModifiers()))
                .isFalse();
        assertThat(Modifier.isPublic(Class.forName("app.ShutTasks").getModifiers())).isFalse();
        assertThat(Modifier.isPublic(Class.forName("app.ShutBuffer").getModifiers())).isFalse();
        assertThat(Modifier.isPublic(Class.forName("app.ShutPacket").getModifiers())).isFalse();
        assertThat(Modifier.isPublic(ShutTasks.Module.class.getModifiers())).isTrue();
    }
}
