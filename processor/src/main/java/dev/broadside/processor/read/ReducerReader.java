package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.REDUCER_METHOD;
import static dev.broadside.processor.diag.Diagnostic.REDUCER_MISSING;
import static dev.broadside.processor.diag.Diagnostic.REDUCER_RESULT;

import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.Result;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads which method combines the results of one kernel. */
final class ReducerReader {

    private final Program program;
    private final ExecutableElement kernel;
    private final Problems problems;
    private final TypeMirror type;

    ReducerReader(Program program, ExecutableElement kernel, Problems problems) {
        this.program = program;
        this.kernel = kernel;
        this.problems = problems;
        this.type = kernel.getReturnType();
    }

    /** Returns the method that the kernel names, if it names one. */
    static Optional<ExecutableElement> find(ExecutableElement kernel) {
        return named(kernel).flatMap(name -> methods(kernel, name).stream().findFirst());
    }

    private static Optional<String> named(ExecutableElement kernel) {
        return AnnotationReader.of(kernel, "Task").orElseThrow().member("reducer", String.class);
    }

    private static List<ExecutableElement> methods(ExecutableElement kernel, String name) {
        return ElementFilter.methodsIn(Access.classAround(kernel).getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .toList();
    }

    /** Returns the reducer of a kernel that gives something, and adds what is wrong with it. */
    Optional<String> read(Result result) {
        Optional<String> name = named(kernel);
        if (name.isEmpty() || result instanceof Result.Unknown) {
            return Optional.empty();
        }
        Position position = AnnotationReader.of(kernel, "Task").orElseThrow().position("reducer");
        if (result instanceof Result.None || result instanceof Result.Written) {
            problems.add(REDUCER_RESULT, position, kernel.getSimpleName(), name.get());
            return Optional.empty();
        }
        check(name.get(), position);
        return name;
    }

    private void check(String name, Position position) {
        List<ExecutableElement> methods = methods(kernel, name);
        String declaration = "static %1$s %2$s(%1$s, %1$s)"
                .formatted(
                        Texts.of(type), SourceVersion.isIdentifier(name) && SourceVersion.isName(name) ? name : "sum");
        if (methods.isEmpty()) {
            TypeElement owner = Access.classAround(kernel);
            problems.add(REDUCER_MISSING, position, kernel.getSimpleName(), name, owner.getSimpleName(), declaration);
            return;
        }
        Optional<ExecutableElement> fitting =
                methods.stream().filter(this::takesResults).findFirst();
        String flaw = fitting.map(this::flaw)
                .orElse(methods.size() == 1 ? "takes something else" : "is overloaded, but takes something else");
        if (!flaw.isEmpty()) {
            problems.add(REDUCER_METHOD, position, name, kernel.getSimpleName(), flaw, declaration);
        }
    }

    private boolean takesResults(ExecutableElement method) {
        return method.getParameters().size() == 2
                && method.getParameters().stream().allMatch(parameter -> program.isSame(parameter.asType(), type));
    }

    /** Returns what is wrong with a method that takes two results, or nothing. */
    private String flaw(ExecutableElement method) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            return "is not static";
        } else if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return "is private";
        } else if (!method.getTypeParameters().isEmpty()) {
            return "has type parameters";
        } else if (!program.isSame(method.getReturnType(), type)) {
            return method.getReturnType().getKind() == TypeKind.VOID
                    ? "returns nothing"
                    : "returns '" + Texts.of(method.getReturnType()) + "'";
        }
        return method.getThrownTypes().stream()
                .filter(thrown -> !program.isUnchecked(thrown))
                .findFirst()
                .map(thrown -> "declares '" + Texts.of(thrown) + "'")
                .orElse("");
    }
}
