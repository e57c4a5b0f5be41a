package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.MUTABLE_LOCAL_MEMORY;

import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.diag.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Warns of local memory that a kernel can write: through arrays and fields that it can get hold of. What a class hides is its
 * own affair, and so are the classes of the JDK and what is behind an interface.
 */
final class LocalMemoryReader {

    private static final String ARRAY_REMEDY = "Use a packet buffer";
    private static final Set<ElementKind> CLASSES = Set.of(ElementKind.CLASS, ElementKind.RECORD);

    private final Program program;
    private final PackageElement from;
    private final Problems problems;

    /** The classes that have been looked at, or are being. */
    private final List<TypeElement> seen = new ArrayList<>();

    LocalMemoryReader(Program program, PackageElement from, Problems problems) {
        this.program = program;
        this.from = from;
        this.problems = problems;
    }

    void check(VariableElement parameter, ExecutableElement kernel) {
        // to Eclipse's compiler, there is nothing around a parameter
        if (Suppression.isAround(kernel, MUTABLE_LOCAL_MEMORY)) {
            return;
        }
        TypeMirror type = parameter.asType();
        if (type.getKind() == TypeKind.ARRAY) {
            add(parameter, parameter.getSimpleName(), "is an array", ARRAY_REMEDY);
            return;
        }
        writable(type).ifPresent(field -> {
            String name = name(field, type);
            if (field.asType().getKind() == TypeKind.ARRAY) {
                add(parameter, Texts.of(type), "has the array '" + name + "'", ARRAY_REMEDY);
            } else {
                add(parameter, Texts.of(type), "has the field '" + name + "'", "Make it final");
            }
        });
    }

    private void add(VariableElement parameter, CharSequence memory, String what, String remedy) {
        problems.add(MUTABLE_LOCAL_MEMORY, Position.of(parameter), memory, what, remedy);
    }

    private static String name(VariableElement field, TypeMirror type) {
        String name = field.getSimpleName().toString();
        boolean isOwn = field.getEnclosingElement() instanceof TypeElement owner
                && owner.getSimpleName().contentEquals(Texts.of(type));
        return isOwn ? name : Access.around(field).getSimpleName() + "." + name;
    }

    /** Returns the first field, in a class or in what is in it, that is an array, or is not final. */
    private Optional<VariableElement> writable(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED
                || FixedTypes.contain(type)
                || program.isPacketBuffer(type, from)
                || !(((DeclaredType) type).asElement() instanceof TypeElement found)
                || !CLASSES.contains(found.getKind())
                || isOfJdk(found)
                || seen.contains(found)) {
            return Optional.empty();
        }
        seen.add(found);
        return ElementFilter.fieldsIn(found.getEnclosedElements()).stream()
                .filter(field -> isReachable(field, found))
                .flatMap(field -> writable(field).stream())
                .findFirst();
    }

    private Optional<VariableElement> writable(VariableElement field) {
        return field.asType() instanceof ArrayType || !field.getModifiers().contains(Modifier.FINAL)
                ? Optional.of(field)
                : writable(field.asType());
    }

    /** The components of records have accessors. */
    private boolean isReachable(VariableElement field, TypeElement owner) {
        Set<Modifier> modifiers = field.getModifiers();
        return !modifiers.contains(Modifier.STATIC)
                && (owner.getKind() == ElementKind.RECORD
                        || modifiers.contains(Modifier.PUBLIC)
                        || (!modifiers.contains(Modifier.PRIVATE)
                                && Access.packageOf(owner).equals(from)));
    }

    private static boolean isOfJdk(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("javax.");
    }
}
