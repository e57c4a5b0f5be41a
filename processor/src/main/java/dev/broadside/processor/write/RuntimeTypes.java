package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code uses. */
final class RuntimeTypes {

    static final ClassName ARGUMENT_VISITOR = of("ArgumentVisitor");
    static final ClassName CHUNKS = of("Chunks");
    static final ClassName COLUMNS = of("Columns");
    static final ClassName DISPATCH = of("Dispatch");
    static final ClassName LAYOUT = ClassName.get("dev.broadside.annotations", "Layout");
    static final ClassName PACKET_APPENDER = of("PacketAppender");
    static final ClassName PACKET_BUFFER = of("PacketBuffer");
    static final ClassName PACKET_EXCEPTION = of("PacketException");
    static final ClassName PACKET_HEADER = of("PacketHeader");
    static final ClassName PARTICIPANT_SLOT = of("ParticipantSlot");
    static final ClassName PARTICIPANT_SLOTS = of("ParticipantSlots");
    static final ClassName REDUCING_CALL = of("ReducingCall");
    static final ClassName ROWS = of("Rows");
    static final ClassName SCHEMA = of("Schema");
    static final ClassName SCHEMA_FIELD = SCHEMA.nestedClass("Field");
    static final ClassName TASK_CALL = of("TaskCall");
    static final ClassName TASK_CALLS = of("TaskCalls");
    static final ClassName TASK_DESCRIPTOR = of("TaskDescriptor");
    static final ClassName TASK_EXCEPTION = of("TaskException");
    static final ClassName TASK_MODULE = of("TaskModule");
    static final ClassName WIRE = of("Wire");
    static final ClassName WORKER_POOL = of("WorkerPool");

    private RuntimeTypes() {}

    private static ClassName of(String name) {
        return ClassName.get("dev.broadside.runtime", name);
    }
}
