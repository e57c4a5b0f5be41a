package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.MUTABLE_STATIC;
import static dev.broadside.processor.diag.Diagnostic.SYNCHRONIZED_KERNEL;

import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Warns of what the calls of all kernels of a class have in common, as far as its declarations show. */
final class SharedState {

    private final Problems problems;

    SharedState(Problems problems) {
        this.problems = problems;
    }

    void check(TypeElement type, List<ExecutableElement> kernels) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (Texts.hasName(field) && isMutable(field.getModifiers())) {
                problems.add(MUTABLE_STATIC, Position.of(field), type.getSimpleName(), field.getSimpleName());
            }
        }
        for (ExecutableElement kernel : kernels) {
            if (kernel.getModifiers().contains(Modifier.SYNCHRONIZED)) {
                problems.add(SYNCHRONIZED_KERNEL, Position.of(kernel), kernel.getSimpleName());
            }
        }
    }

    /** Whoever writes {@code volatile} has thought of threads. */
    private static boolean isMutable(Set<Modifier> modifiers) {
        return modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.FINAL)
                && !modifiers.contains(Modifier.VOLATILE);
    }
}
