package dev.broadside.processor.read;

import dev.broadside.processor.diag.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * One of our annotations on an element.
 *
 * @param element what it is on
 * @param mirror the annotation
 */
record AnnotationReader(Element element, AnnotationMirror mirror) {

    private static final String PACKAGE = "dev.broadside.annotations.";

    /** What javac, and for some types ecj, gives in place of a value it could not resolve. */
    private static final String UNRESOLVED = "<error>";

    /** Returns an annotation of an element by its simple name. */
    static Optional<AnnotationReader> of(Element element, String name) {
        return all(element).stream().filter(found -> found.name().equals(name)).findFirst();
    }

    /** Returns our annotations on an element, in the order they are written; of two of one name only the first. */
    static List<AnnotationReader> all(Element element) {
        Set<String> names = new TreeSet<>();
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> qualifiedName(mirror).startsWith(PACKAGE))
                .map(mirror -> new AnnotationReader(element, mirror))
                .filter(annotation -> names.add(annotation.name()))
                .toList();
    }

    private static String qualifiedName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** Returns the annotation's simple name. */
    String name() {
        return qualifiedName(mirror).substring(PACKAGE.length());
    }

    /** Returns the place of the annotation. */
    Position position() {
        return Position.of(element, mirror);
    }

    /** Returns the place of a member's value. */
    Position position(String member) {
        return value(member).map(value -> Position.of(element, mirror, value)).orElseGet(this::position);
    }

    /** Whether a member is given, but refers to something that does not exist, or not yet. */
    boolean isUnresolved(String member) {
        return value(member).filter(AnnotationReader::isUnresolved).isPresent();
    }

    private static boolean isUnresolved(AnnotationValue value) {
        return value.getValue() instanceof List<?> list
                ? list.stream().anyMatch(one -> isUnresolved((AnnotationValue) one))
                : UNRESOLVED.equals(value.getValue())
                        || (value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR);
    }

    /** Returns the first member that is given, but refers to something that does not exist, or not yet. */
    Optional<String> unresolved() {
        return mirror.getElementValues().keySet().stream()
                .map(member -> member.getSimpleName().toString())
                .filter(this::isUnresolved)
                .findFirst();
    }

    /** Returns the classes that a member names; those it can be told of. */
    List<TypeMirror> types(String member) {
        return value(member).stream()
                .flatMap(value -> value.getValue() instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(value -> ((AnnotationValue) value).getValue())
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    /** Returns a member that is given, if it is resolved and of a type. */
    <T> Optional<T> member(String member, Class<T> type) {
        return value(member)
                .map(AnnotationValue::getValue)
                .filter(value -> type.isInstance(value) && !isUnresolved(member))
                .map(type::cast);
    }

    private Optional<AnnotationValue> value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
