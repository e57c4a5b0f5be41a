package dev.broadside.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The adapters that a packet names: methods that make packets of values of other types, and such values of packets. */
final class Adapters {

    /**
     * A method each way.
     *
     * @param packet the record in the middle
     * @param pack the method that makes a packet of a value
     * @param unpack the method that makes a value of a packet
     */
    record Pair(TypeElement packet, ExecutableElement pack, ExecutableElement unpack) {}

    private final Program program;
    private final List<TypeElement> classes;

    Adapters(Program program, TypeElement packet) {
        this.program = program;
        this.classes = AnnotationReader.of(packet, "Packet").stream()
                .flatMap(annotation -> annotation.types("adapters").stream())
                .flatMap(type -> classOf(type).stream())
                .distinct()
                .toList();
    }

    /** Returns the classes, in the order they are named. */
    List<TypeElement> classes() {
        return classes;
    }

    /** Returns the pairs for values of a type. */
    List<Pair> pairs(TypeMirror type) {
        List<ExecutableElement> unpacking = unpacking(type);
        return packing(type).stream()
                .flatMap(pack -> unpacking.stream()
                        .filter(unpack -> packed(pack).equals(taken(unpack)))
                        .map(unpack -> new Pair(packed(pack).get(0), pack, unpack)))
                .toList();
    }

    /** Returns the methods that make a packet of a value of a type; only of just this type, if there are such. */
    List<ExecutableElement> packing(TypeMirror type) {
        List<ExecutableElement> packing = methods()
                .filter(method -> program.isAssignable(type, parameter(method)))
                .filter(method -> packed(method).stream().anyMatch(Nesting::isPacket))
                .toList();
        List<ExecutableElement> exact = packing.stream()
                .filter(method -> program.isSame(type, parameter(method)))
                .toList();
        return exact.isEmpty() ? packing : exact;
    }

    /** Returns the methods that make a value of a type from a packet; only of just this type, if there are such. */
    List<ExecutableElement> unpacking(TypeMirror type) {
        List<ExecutableElement> unpacking = methods()
                .filter(method -> program.isAssignable(method.getReturnType(), type))
                .filter(method -> taken(method).stream().anyMatch(Nesting::isPacket))
                .toList();
        List<ExecutableElement> exact = unpacking.stream()
                .filter(method -> program.isSame(method.getReturnType(), type))
                .toList();
        return exact.isEmpty() ? unpacking : exact;
    }

    private Stream<ExecutableElement> methods() {
        return classes.stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                // after a syntax error a method may have no name
                .filter(method ->
                        method.getParameters().size() == 1 && SourceVersion.isIdentifier(method.getSimpleName()));
    }

    private static TypeMirror parameter(ExecutableElement method) {
        return method.getParameters().get(0).asType();
    }

    /** Returns the class that a method gives, none or one. */
    static List<TypeElement> packed(ExecutableElement method) {
        return classOf(method.getReturnType());
    }

    /** Returns the class that a method takes, none or one. */
    static List<TypeElement> taken(ExecutableElement method) {
        return classOf(parameter(method));
    }

    private static List<TypeElement> classOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && ((DeclaredType) type).asElement() instanceof TypeElement element
                ? List.of(element)
                : List.of();
    }
}
