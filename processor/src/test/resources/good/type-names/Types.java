package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

/** User types that are called like those the generated code uses or makes. */
final class Types {
    private Types() {}

    @Packet
    record Wire(Schema schema, Override override) {}

    @Packet
    record Schema(int x) {}

    enum Override {
        YES
    }

    record Call(int x) {}

    record Module(int x) {}

    @Task
    static Wire wire(int id, @LocalMemory Call call, Module module, Dispatch dispatch, TaskCall[] taskCalls) {
        return new Wire(new Schema(id + call.x() + module.x() + dispatch.x() + taskCalls[0].x()), Override.YES);
    }

    @Task
    static int tops(
            int id, MoreTask more, TopsTask tops, WorkerPool pool, TaskDescriptor task, TaskCalls calls, ByteBuffer buffer) {
        return id + more.x() + tops.x() + pool.x() + task.x() + calls.x() + buffer.x();
    }

    @Task
    static void more(int id, Objects objects, PacketBuffer packets) {
        if (objects.x() != packets.x()) {
            throw new IllegalStateException();
        }
    }
}
