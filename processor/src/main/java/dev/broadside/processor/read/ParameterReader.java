package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.CODEC_MISSING;
import static dev.broadside.processor.diag.Diagnostic.ELEMENT_TYPE;
import static dev.broadside.processor.diag.Diagnostic.PARAMETER_ACCESS;
import static dev.broadside.processor.diag.Diagnostic.TWO_ROLES;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.Parameter;
import dev.broadside.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what one parameter of a kernel, after the id, is for. */
final class ParameterReader {

    /** What gives a parameter of its type a role, without an annotation. */
    private static final String CONTEXT = "dev.broadside.runtime.TaskContext";

    private final Program program;
    private final ExecutableElement kernel;
    private final TypeElement owner;
    private final PackageElement from;
    private final TypeNames types;
    private final Problems problems;

    ParameterReader(Program program, ExecutableElement kernel, TypeNames types, Problems problems) {
        this.program = program;
        this.kernel = kernel;
        this.owner = Access.classAround(kernel);
        this.from = Access.packageOf(kernel);
        this.types = types;
        this.problems = problems;
    }

    /** Returns the annotations of a parameter that give it a role; it should have one at most. */
    static List<AnnotationReader> annotations(VariableElement parameter) {
        return AnnotationReader.all(parameter).stream()
                .filter(annotation -> role(annotation).isPresent())
                .toList();
    }

    private static Optional<Role> role(AnnotationReader annotation) {
        return switch (annotation.name()) {
            case "LocalMemory" -> Optional.of(Role.LOCAL_MEMORY);
            case "Element" -> Optional.of(Role.ELEMENT);
            case "Scratch" -> Optional.of(Role.SCRATCH);
            default -> Optional.empty();
        };
    }

    /** Returns the parameter, and adds what is wrong with it. */
    Parameter read(VariableElement parameter) {
        checkNameable(parameter);
        String name = parameter.getSimpleName().toString();
        TypeName type = types.of(parameter.asType());
        boolean isFixed = FixedTypes.contain(parameter.asType());
        List<String> ways = Ways.of(parameter.asType(), program, from);
        List<AnnotationReader> annotations = annotations(parameter);
        boolean hasOneRole = hasOneRole(parameter, annotations);
        if (annotations.isEmpty() && isContext(parameter)) {
            return Parameter.provided(name, type, Role.CONTEXT, true, ways);
        } else if (annotations.isEmpty()) {
            boolean isBuffer = program.isPacketBuffer(parameter.asType(), from);
            return isBuffer
                    ? Parameter.argument(name, type, Role.VIEW, true, ways)
                    : Parameter.argument(name, type, Role.ARGUMENT, isFixed, ways);
        }
        AnnotationReader annotation = annotations.get(0);
        Role role = role(annotation).orElseThrow();
        if (role == Role.ELEMENT) {
            return new Parameter(
                    name, type, role, Optional.of(elements(parameter, annotation.position())), isFixed, ways);
        } else if (role == Role.SCRATCH && hasOneRole) {
            new ScratchReader(program, from, problems).check(parameter, annotation.position());
        } else if (role == Role.LOCAL_MEMORY
                && hasOneRole
                && Access.hidden(parameter.asType(), from).isEmpty()) {
            new LocalMemoryReader(program, from, problems).check(parameter, kernel);
        }
        return Parameter.provided(name, type, role, isFixed || role == Role.SCRATCH, ways);
    }

    /** Whether the methods of a dispatcher name the type of a parameter. */
    static boolean isShown(VariableElement parameter) {
        return annotations(parameter).stream()
                .noneMatch(annotation -> role(annotation).equals(Optional.of(Role.SCRATCH)));
    }

    private boolean hasOneRole(VariableElement parameter, List<AnnotationReader> annotations) {
        List<String> roles = new ArrayList<>();
        annotations.forEach(annotation -> roles.add("@" + annotation.name()));
        if (isContext(parameter)) {
            roles.add("TaskContext");
        }
        if (roles.size() > 1) {
            Position last = annotations.get(annotations.size() - 1).position();
            problems.add(TWO_ROLES, last, parameter.getSimpleName(), roles.get(0), roles.get(1));
        }
        return roles.size() < 2;
    }

    private static boolean isContext(VariableElement parameter) {
        return parameter.asType() instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(CONTEXT);
    }

    private void checkNameable(VariableElement parameter) {
        Optional<TypeElement> hidden = Access.hidden(parameter.asType(), from);
        if (program.isOutOfReach(parameter.asType(), owner) || (hidden.isEmpty() && !types.has(parameter.asType()))) {
            // unresolved or a type parameter, of which the user is told anyway
            problems.addKnown();
            return;
        }
        hidden.ifPresent(found -> problems.add(
                PARAMETER_ACCESS,
                Position.of(parameter),
                parameter.getSimpleName(),
                Texts.of(from),
                found.getSimpleName(),
                Access.word(found),
                Access.remedy(found)));
    }

    /** Returns the type of what an element is taken from. */
    private TypeName elements(VariableElement parameter, Position position) {
        TypeMirror type = parameter.asType();
        if (type instanceof DeclaredType declared
                && type.getKind() == TypeKind.DECLARED
                && declared.asElement() instanceof TypeElement packet
                && Nesting.isPacket(packet)
                && types.has(type)) {
            return isUsable(packet, position) ? Generated.buffer(ClassName.get(packet)) : ClassName.OBJECT;
        }
        if (TypeParts.of(type).stream().anyMatch(ParameterReader::hasArguments)) {
            problems.add(ELEMENT_TYPE, position, parameter.getSimpleName(), Texts.of(type));
        }
        return ArrayTypeName.of(types.of(type));
    }

    /** Whether there is a buffer of a packet, if only one that does nothing. */
    private boolean isUsable(TypeElement packet, Position position) {
        PacketUse use = new PacketUse(program, packet, owner);
        if (use.isRefused()) {
            problems.addKnown();
        }
        Optional<String> lacking = use.lacking();
        lacking.ifPresent(name -> problems.add(CODEC_MISSING, position, packet.getSimpleName(), name));
        return lacking.isEmpty();
    }

    /** Whether a type has arguments other than {@code ?}, and so no arrays. */
    private static boolean hasArguments(TypeMirror part) {
        return part instanceof DeclaredType declared
                && declared.getTypeArguments().stream()
                        .anyMatch(argument -> !(argument instanceof WildcardType wildcard)
                                || wildcard.getExtendsBound() != null
                                || wildcard.getSuperBound() != null);
    }
}
