package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.ARRAY_IN_ARRAY;
import static dev.broadside.processor.diag.Diagnostic.BOXED;
import static dev.broadside.processor.diag.Diagnostic.CODEC_MISSING;
import static dev.broadside.processor.diag.Diagnostic.CODEC_UNREADABLE;
import static dev.broadside.processor.diag.Diagnostic.COMPONENT_ACCESS;
import static dev.broadside.processor.diag.Diagnostic.ENUM_EMPTY;
import static dev.broadside.processor.diag.Diagnostic.INTERFACE_COMPONENT;
import static dev.broadside.processor.diag.Diagnostic.NOT_A_PACKET;
import static dev.broadside.processor.diag.Diagnostic.RECURSIVE;
import static dev.broadside.processor.diag.Diagnostic.VARIABLE_SIZE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.FieldType.Adapted;
import dev.broadside.processor.model.FieldType.Array;
import dev.broadside.processor.model.FieldType.Constant;
import dev.broadside.processor.model.FieldType.Nested;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Finds out how the components of a packet are stored, or why they cannot be. */
final class FieldTypes {

    private final Program program;
    private final PacketReader packets;
    private final TypeElement packet;
    private final Problems problems;
    private final AdapterReader adapters;

    FieldTypes(Program program, PacketReader packets, TypeElement packet, Problems problems) {
        this.program = program;
        this.packets = packets;
        this.packet = packet;
        this.problems = problems;
        this.adapters = new AdapterReader(program, packet, problems);
    }

    /** Returns how a component is stored; empty if there is a problem. */
    Optional<FieldType> read(Component component) {
        TypeKind kind = component.type().getKind();
        if (kind.isPrimitive()) {
            return WireAnnotations.ofPrimitive(component, problems);
        } else if (kind == TypeKind.DECLARED) {
            return ofClass(component, component.classOf().orElseThrow());
        } else if (kind == TypeKind.ARRAY) {
            return ofArray(component);
        } else {
            // unresolved or a type parameter: known to the compiler, or told of the whole packet
            problems.addKnown();
            return Optional.empty();
        }
    }

    /** Returns the adapters, which know by now who used them. */
    AdapterReader adapters() {
        return adapters;
    }

    private Optional<FieldType> ofArray(Component array) {
        if (WireAnnotations.isBlob(array)) {
            return WireAnnotations.ofBlob(array, problems);
        } else if (array.isInArray()) {
            problems.add(ARRAY_IN_ARRAY, array.position(), array.text());
            return Optional.empty();
        }
        OptionalInt length = WireAnnotations.ofArray(array, problems);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        Component elements = array.ofArray();
        TypeName type = new TypeNames(program, packet).of(elements.type());
        return read(elements).map(element -> new Array(element, type, length.getAsInt()));
    }

    private Optional<FieldType> ofClass(Component component, TypeElement type) {
        if (type.getQualifiedName().contentEquals("java.lang.String")) {
            return WireAnnotations.ofText(component, problems);
        } else if (program.isOutOfReach(type.asType(), packet)) {
            problems.addKnown();
            return Optional.empty();
        } else if (type.getKind() == ElementKind.ENUM) {
            return ofEnum(component, type);
        } else if (Nesting.isPacket(type)) {
            return ofPacket(component, type).map(FieldType.class::cast);
        } else if (adapters.hasAny(component)) {
            return ofAdapted(component);
        } else if (ClassName.get(type).isBoxedPrimitive()) {
            String boxed = Texts.withArticle(Texts.of(component.type()));
            problems.add(
                    BOXED,
                    component.position(),
                    component.text(),
                    boxed,
                    ClassName.get(type).unbox());
            return Optional.empty();
        } else if (type.getKind() == ElementKind.RECORD) {
            problems.add(NOT_A_PACKET, component.position(), component.text(), type.getSimpleName());
            return Optional.empty();
        } else if (program.isAny(component.type(), Iterable.class, Map.class)) {
            return variableSize(component);
        } else if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            problems.add(INTERFACE_COMPONENT, component.position(), component.text(), type.getSimpleName());
            return Optional.empty();
        } else {
            return variableSize(component);
        }
    }

    private Optional<FieldType> variableSize(Component component) {
        problems.add(
                VARIABLE_SIZE, component.position(), component.text(), Texts.withArticle(Texts.of(component.type())));
        return Optional.empty();
    }

    private Optional<FieldType> ofEnum(Component component, TypeElement type) {
        List<String> constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(constant -> constant.getSimpleName().toString())
                .toList();
        if (constants.isEmpty()) {
            problems.add(ENUM_EMPTY, component.position(), type.getSimpleName(), component.text());
            return Optional.empty();
        }
        boolean isFine = isNameable(component, type)
                && program.canNameBeforeMembers(type, Access.packageOf(packet), component.position(), problems)
                && WireAnnotations.isWithout(component, problems);
        return isFine ? Optional.of(new Constant(ClassName.get(type), constants)) : Optional.empty();
    }

    private Optional<FieldType> ofAdapted(Component component) {
        Optional<Adapters.Pair> found = adapters.read(component);
        if (found.isEmpty() || !WireAnnotations.isWithout(component, problems)) {
            return Optional.empty();
        }
        Adapters.Pair pair = found.get();
        return ofPacket(component, pair.packet())
                .map(nested -> new Adapted(
                        nested,
                        method(
                                pair.pack(),
                                adapters.chosenBy(component, pair.pack()).map(new TypeNames(program, packet)::of)),
                        method(pair.unpack(), Optional.empty())));
    }

    private static Adapted.Method method(ExecutableElement element, Optional<TypeName> chosenBy) {
        return new Adapted.Method(
                ClassName.get(Access.classAround(element)),
                element.getSimpleName().toString(),
                chosenBy);
    }

    private Optional<Nested> ofPacket(Component component, TypeElement type) {
        if (type.equals(packet) || Nesting.reachable(type, program).contains(packet)) {
            String name = packet.getSimpleName().toString();
            String other = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            problems.add(RECURSIVE, component.position(), name, component.name(), other);
            return Optional.empty();
        }
        Optional<String> lacking = program.lacks(type, Generated.codec(ClassName.get(type)), packet);
        if (lacking.isPresent()) {
            problems.add(CODEC_MISSING, component.position(), type.getSimpleName(), lacking.get());
            return Optional.empty();
        }
        Optional<PacketModel> nested = packets.sound(type);
        if (nested.isEmpty() && program.isOurs(type)) {
            // the user is told at that packet
            problems.addKnown();
            return Optional.empty();
        } else if (nested.isEmpty()) {
            problems.add(CODEC_UNREADABLE, component.position(), type.getSimpleName());
            return Optional.empty();
        }
        boolean isFine = isNameable(component, type) && WireAnnotations.isWithout(component, problems);
        return isFine ? nested.map(Nested::new) : Optional.empty();
    }

    private boolean isNameable(Component component, TypeElement type) {
        Optional<TypeElement> hidden = Access.hidden(type, Access.packageOf(packet));
        hidden.ifPresent(found -> problems.add(
                COMPONENT_ACCESS,
                component.position(),
                component.text(),
                Texts.of(Access.packageOf(packet)),
                found.getSimpleName(),
                Access.word(found),
                Access.remedy(found)));
        return hidden.isEmpty();
    }
}
