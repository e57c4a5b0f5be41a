package dev.broadside.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A class with kernels.
 *
 * @param type the class
 * @param isPublic whether every class can see it
 * @param kernels its kernels, sorted by the names of their tasks
 * @param warnings the compiler's warnings that its use gives, which are not the generated code's
 */
public record TaskClass(ClassName type, boolean isPublic, List<Kernel> kernels, List<String> warnings) {

    public TaskClass {
        kernels = List.copyOf(kernels);
        warnings = List.copyOf(warnings);
    }
}
