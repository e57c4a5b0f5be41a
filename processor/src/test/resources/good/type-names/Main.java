package app;

import static com.google.common.truth.Truth.assertThat;

public final class Main {
    private Main() {}

    public static void run() {
        try (dev.broadside.runtime.WorkerPool pool = dev.broadside.runtime.WorkerPool.create(2)) {
            TypesTasks tasks = new TypesTasks(pool);
            Types_WireBuffer wires = tasks.wire()
                    .localMemory(new Types.Call(10))
                    .runEqually(2, new Types.Module(100), new Dispatch(1000), new TaskCall[] {new TaskCall(10_000)});
            assertThat(wires.get(1).schema().x()).isEqualTo(11_111);
            assertThat(tasks.tops()
                            .runEqually(
                                    1,
                                    new MoreTask(1),
                                    new TopsTask(2),
                                    new WorkerPool(3),
                                    new TaskDescriptor(4),
                                    new TaskCalls(5),
                                    new ByteBuffer(6)))
                    .isEqualTo(new int[] {21});
            tasks.more().runEqually(1, new Objects(1), new PacketBuffer(1));
        }
        SchemaBuffer schemas = SchemaBuffer.allocate(1);
        schemas.wire(0, new Wire(7));
        assertThat(schemas.get(0)).isEqualTo(new Schema(new Wire(7)));
    }
}
