package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import dev.broadside.processor.model.TaskClass;
import java.util.List;

/**
 * A type to be generated.
 *
 * @param name its name
 * @param type its code
 * @param warnings the compiler's warnings to suppress in it
 */
public record SourceFile(ClassName name, TypeSpec type, List<String> warnings) {

    public SourceFile {
        warnings = List.copyOf(warnings);
    }

    /** Returns what is generated for a class with kernels. */
    public static List<SourceFile> of(TaskClass tasks) {
        return List.of(new SourceFile(Generated.tasks(tasks.type()), TasksWriter.write(tasks), tasks.warnings()));
    }

    /** Returns what is generated for a packet. */
    public static List<SourceFile> of(PacketModel packet) {
        return List.of(
                new SourceFile(Generated.codec(packet.type()), PacketWriter.write(packet), packet.warnings()),
                new SourceFile(Generated.buffer(packet.type()), BufferWriter.write(packet), packet.warnings()));
    }

    /** Returns the same file for a class with which something is wrong. */
    public SourceFile skeleton() {
        return new SourceFile(name, Skeleton.of(type), warnings);
    }
}
