package dev.broadside.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/**
 * What those who look into a kernel's body need to know of it.
 *
 * @param ids its first parameters, one for each dimension
 * @param shared the other parameters that are the same for every id
 * @param packet the record that it returns, if it does
 * @param isReduced whether its results are combined
 */
public record KernelShape(
        List<VariableElement> ids, List<VariableElement> shared, Optional<TypeElement> packet, boolean isReduced) {

    /** Returns what a method is, if it is a kernel as far as can be told. */
    public static Optional<KernelShape> of(ExecutableElement method) {
        return AnnotationReader.of(method, "Task")
                .filter(task -> method.getModifiers().contains(Modifier.STATIC))
                .flatMap(task -> of(method, task));
    }

    private static Optional<KernelShape> of(ExecutableElement method, AnnotationReader task) {
        List<VariableElement> all = List.copyOf(method.getParameters());
        int dimensions = task.member("dimensions", Integer.class).orElse(1);
        if (dimensions < 1
                || dimensions > all.size()
                || all.subList(0, dimensions).stream()
                        .anyMatch(parameter -> parameter.asType().getKind() != TypeKind.INT)) {
            return Optional.empty();
        }
        List<VariableElement> shared = all.subList(dimensions, all.size()).stream()
                .filter(KernelShape::isShared)
                .toList();
        return Optional.of(new KernelShape(
                all.subList(0, dimensions),
                shared,
                packet(method),
                task.member("reducer", String.class)
                        .filter(name -> !name.isEmpty())
                        .isPresent()));
    }

    private static boolean isShared(VariableElement parameter) {
        return ParameterReader.annotations(parameter).stream()
                .allMatch(annotation -> annotation.name().equals("LocalMemory"));
    }

    /** After a syntax error a class, or one around it, may have no name. */
    private static Optional<TypeElement> packet(ExecutableElement method) {
        return method.getReturnType() instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement type
                        && Nesting.isPacket(type)
                        && SourceVersion.isName(type.getQualifiedName())
                ? Optional.of(type)
                : Optional.empty();
    }
}
