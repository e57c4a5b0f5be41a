package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.WorkerPool;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.List;

public final class Main {
    private Main() {}

    public static void run() {
        try (WorkerPool pool = WorkerPool.create(2);
                WorkerPool sequential = WorkerPool.sequential()) {
            MeshTasks tasks = new MeshTasks(pool);
            for (Mesh_VertexBuffer vertices : List.of(
                    Mesh_VertexBuffer.allocate(10),
                    Mesh_VertexBuffer.allocateDirect(10),
                    Mesh_VertexBuffer.wrapBare(ByteBuffer.allocateDirect(500), 20).slice(3, 13))) {
                readsAndRefuses(tasks, vertices, Mesh_CellBuffer.allocate(10));
                sharedMemory(tasks, vertices);
            }
            columns(tasks);
            readOnlyMemory(tasks);
            otherPacketsInOneMemory(tasks);
            allocatesNothing(new MeshTasks(sequential).smooth());
        }
    }

    private static void readsAndRefuses(MeshTasks tasks, Mesh_VertexBuffer vertices, Mesh_CellBuffer cells) {
        for (int i = 0; i < 10; i++) {
            vertices.set(i, new Mesh.Vertex(i, new int[] {(i + 1) % 10, 0}));
        }
        Mesh_VertexBuffer smooth = tasks.smooth().runEqually(10, vertices, 2);
        assertThat(smooth.x(8)).isEqualTo(18f);
        assertThat(tasks.isReadOnly().runEqually(1, vertices, vertices, vertices, List.of(vertices)))
                .isEqualTo(new boolean[] {true});
        Mesh_VertexBuffer before = Mesh_VertexBuffer.copyOf(vertices);
        for (int how = 0; how < 12; how++) {
            int way = how;
            TaskException e = Thrown.by(TaskException.class, () -> tasks.write().runEqually(1, vertices, cells, way));
            assertThat(e).hasCauseThat().isInstanceOf(UnsupportedOperationException.class);
            assertThat(e).hasCauseThat().hasMessageThat().contains("is read-only");
        }
        assertThat(vertices).isEqualTo(before);
        assertThat(cells).isEqualTo(Mesh_CellBuffer.allocate(10));
        // a copy is one's own
        Mesh_VertexBuffer.copyOf(vertices.asReadOnly()).x(0, 1);
    }

    private static void sharedMemory(MeshTasks tasks, Mesh_VertexBuffer vertices) {
        String refusal =
                "Task 'smooth': 'vertices' and the result share memory, so one call could read what another writes. Give one of them a copy.";
        for (Mesh_VertexBuffer out : List.of(vertices, vertices.slice(0, 9), vertices.slice(9, 10))) {
            for (Runnable refused : List.<Runnable>of(
                    () -> tasks.smooth().dispatchInto(out, 1, 1, vertices, 1),
                    () -> tasks.smooth().dispatchEquallyInto(out, 1, vertices, 1),
                    () -> tasks.smooth().runEquallyInto(out, 1, vertices.asReadOnly(), 1))) {
                IllegalArgumentException e = Thrown.by(IllegalArgumentException.class, refused);
                assertThat(e).hasMessageThat().isEqualTo(refusal);
            }
        }
        IllegalArgumentException e = Thrown.by(
                IllegalArgumentException.class,
                () -> tasks.smooth().runEquallyInto(vertices.asReadOnly(), 1, Mesh_VertexBuffer.allocate(1), 1));
        assertThat(e).hasMessageThat().isEqualTo("Task 'smooth': the result is read-only.");
        vertices.links(0, 0, 0);
        vertices.x(0, 7);
        tasks.smooth().runEquallyInto(vertices.slice(5, 10), 1, vertices.slice(0, 5), 3);
        assertThat(vertices.x(5)).isEqualTo(21f);
    }

    private static void columns(MeshTasks tasks) {
        Mesh_CellBuffer cells = Mesh_CellBuffer.allocate(10);
        cells.heat(1, 5);
        assertThat(tasks.spread().runEqually(2, cells).heat(0)).isEqualTo(5);
        Thrown.by(IllegalArgumentException.class, () -> tasks.spread().runEquallyInto(cells, 10, cells));
        Thrown.by(IllegalArgumentException.class, () -> tasks.spread().runEquallyInto(cells.slice(4, 6), 2, cells.slice(0, 5)));
        tasks.spread().runEquallyInto(cells.slice(5, 10), 5, cells.slice(0, 5));
        assertThat(cells.heat(5)).isEqualTo(5);
    }

    private static void readOnlyMemory(MeshTasks tasks) {
        Mesh_VertexBuffer vertices =
                Mesh_VertexBuffer.wrapBare(ByteBuffer.allocate(120).asReadOnlyBuffer(), 10);
        assertThat(vertices.isReadOnly()).isTrue();
        assertThat(vertices.asReadOnly()).isSameInstanceAs(vertices);
        assertThat(tasks.smooth().runEqually(10, vertices, 1).x(0)).isEqualTo(0f);
        Thrown.by(UnsupportedOperationException.class, () -> vertices.x(0, 1));
    }

    /** Each call replaces its own element, or nobody's. */
    private static void otherPacketsInOneMemory(MeshTasks tasks) {
        ByteBuffer bytes = ByteBuffer.allocate(120);
        Mesh_VertexBuffer vertices = Mesh_VertexBuffer.wrapBare(bytes.duplicate(), 10);
        Mesh_PointBuffer points = Mesh_PointBuffer.wrapBare(bytes.duplicate(), 10);
        points.first(3, 4);
        tasks.replace().runEquallyInto(vertices, 10, vertices, points);
        assertThat(vertices.x(3)).isEqualTo(4f);
        IllegalArgumentException e = Thrown.by(
                IllegalArgumentException.class,
                () -> tasks.replace().runEquallyInto(vertices, 9, vertices, points.slice(1, 10)));
        assertThat(e).hasMessageThat().contains("'point' and the result share memory");
    }

    private static void allocatesNothing(MeshTasks.SmoothTask smooth) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        Mesh_VertexBuffer vertices = Mesh_VertexBuffer.allocate(10);
        Mesh_VertexBuffer out = Mesh_VertexBuffer.allocate(10);
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 100; i++) {
                smooth.runEquallyInto(out, 0, vertices, 1);
            }
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(fewest).isEqualTo(0);
    }
}
