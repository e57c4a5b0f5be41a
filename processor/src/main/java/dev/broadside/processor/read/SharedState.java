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
public final class SharedState {

    private final Problems problems;
    private final boolean areBodiesSeen;

    /**
     * Makes one.
     *
     * @param problems what is wrong is added to these
     * @param areBodiesSeen whether somebody else will tell of fields, once it is known which ones the kernels write
     */
    SharedState(Problems problems, boolean areBodiesSeen) {
        this.problems = problems;
        this.areBodiesSeen = areBodiesSeen;
    }

    void check(TypeElement type, List<ExecutableElement> kernels) {
        for (VariableElement field : areBodiesSeen ? List.<VariableElement>of() : fields(type)) {
            problems.add(MUTABLE_STATIC, Position.of(field), type.getSimpleName(), field.getSimpleName());
        }
        for (ExecutableElement kernel : kernels) {
            if (kernel.getModifiers().contains(Modifier.SYNCHRONIZED)) {
                problems.add(SYNCHRONIZED_KERNEL, Position.of(kernel), kernel.getSimpleName());
            }
        }
    }

    /** Returns the fields of a class that every worker sees, and may see change. */
    public static List<VariableElement> fields(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> Texts.hasName(field) && isMutable(field.getModifiers()))
                .toList();
    }

    /** Whoever writes {@code volatile} has thought of threads. */
    private static boolean isMutable(Set<Modifier> modifiers) {
        return modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.FINAL)
                && !modifiers.contains(Modifier.VOLATILE);
    }
}
