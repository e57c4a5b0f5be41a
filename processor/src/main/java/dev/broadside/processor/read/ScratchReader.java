package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.SCRATCH_TYPE;

import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Checks whether generated code can make a scratch object. */
final class ScratchReader {

    private final Program program;
    private final PackageElement from;
    private final Problems problems;

    ScratchReader(Program program, PackageElement from, Problems problems) {
        this.program = program;
        this.from = from;
        this.problems = problems;
    }

    /** Returns the constructor that a parameter's object would be made with, whoever can see it. */
    static Optional<ExecutableElement> constructor(VariableElement parameter) {
        return classOf(parameter.asType()).flatMap(ScratchReader::constructor);
    }

    private static Optional<ExecutableElement> constructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .findFirst();
    }

    private static Optional<TypeElement> classOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    /** Adds to the problems if there is no way to make a parameter's object. */
    void check(VariableElement parameter, Position position) {
        reason(parameter.asType())
                .ifPresent(reason -> problems.add(
                        SCRATCH_TYPE,
                        position,
                        parameter.getSimpleName(),
                        Texts.of(parameter.asType()),
                        reason,
                        Texts.of(from)));
    }

    private Optional<String> reason(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return Optional.of("is a primitive type");
        } else if (type.getKind() == TypeKind.ARRAY) {
            return Optional.of("is an array");
        } else if (type.getKind() == TypeKind.ERROR) {
            // else the user is told of it anyway
            return program.promised(type, from).map(promise -> "is generated for another purpose");
        }
        return classOf(type).flatMap(this::reason);
    }

    private Optional<String> reason(TypeElement type) {
        if (Access.hidden(type, from).isPresent()) {
            // of which the user is told
            return Optional.empty();
        } else if (Nesting.isPacket(type)) {
            return Optional.of("is a packet, which nothing can be written to");
        }
        return switch (type.getKind()) {
            case INTERFACE, ANNOTATION_TYPE -> Optional.of("is an interface");
            case ENUM -> Optional.of("is an enum");
            default -> reasonOfClass(type);
        };
    }

    private Optional<String> reasonOfClass(TypeElement type) {
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract");
        } else if (Access.isInner(type)) {
            return Optional.of("is an inner class");
        }
        Optional<ExecutableElement> constructor = constructor(type);
        if (constructor.isEmpty()) {
            return Optional.of("has no constructor without parameters");
        } else if (isHidden(constructor.get())) {
            return Optional.of("hides its constructor without parameters");
        }
        return constructor.get().getThrownTypes().stream()
                .filter(thrown -> !program.isUnchecked(thrown))
                .findFirst()
                .map(thrown -> "has a constructor that declares '" + Texts.of(thrown) + "'");
    }

    private boolean isHidden(ExecutableElement constructor) {
        Set<Modifier> modifiers = constructor.getModifiers();
        return modifiers.contains(Modifier.PRIVATE)
                || (!modifiers.contains(Modifier.PUBLIC)
                        && !Access.packageOf(constructor).equals(from));
    }
}
