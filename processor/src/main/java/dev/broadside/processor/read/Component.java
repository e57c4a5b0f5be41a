package dev.broadside.processor.read;

import dev.broadside.processor.diag.Position;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A component of a record, or the elements of one that is an array. Its annotations are read from the record's field of
 * that name, where javac 17 can show them.
 *
 * @param element the component
 * @param field the field
 * @param type its type
 * @param isInArray whether these are the elements: of the annotations, the array's length is not theirs
 */
record Component(RecordComponentElement element, Element field, TypeMirror type, boolean isInArray) {

    /** The annotation that says how long an array is. */
    static final String LENGTH = "Length";

    /** Returns the components of a record that have a name, in order; none of another class. */
    static List<Component> of(TypeElement type) {
        return elements(type).stream()
                .filter(Texts::hasName)
                .map(element -> new Component(element, field(type, element), element.asType(), false))
                .toList();
    }

    /** Returns the components of a record, in order; none of another class. */
    static List<? extends RecordComponentElement> elements(TypeElement type) {
        try {
            return type.getRecordComponents();
        } catch (RuntimeException e) {
            // ecj, for a class file that refers to one that is not there
            return List.of();
        }
    }

    private static Element field(TypeElement type, RecordComponentElement component) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(component);
    }

    String name() {
        return element.getSimpleName().toString();
    }

    /** Returns what messages call it: its name alone would not do where the compiler shows no place. */
    String text() {
        return Access.around(element).getSimpleName() + "." + name();
    }

    /** Returns what is stored once or several times: the elements, if this is an array. */
    Component stored() {
        return type instanceof ArrayType ? ofArray() : this;
    }

    /** Returns the elements of the array that this is. */
    Component ofArray() {
        return new Component(element, field, ((ArrayType) type).getComponentType(), true);
    }

    /** Returns the component's class, if it has one. */
    Optional<TypeElement> classOf() {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement found
                ? Optional.of(found)
                : Optional.empty();
    }

    /** Returns the component's accessor, if the compiler has one: after an error it may not. */
    Optional<Element> accessor() {
        return Optional.ofNullable(element.getAccessor());
    }

    Position position() {
        return Position.of(field);
    }

    Optional<AnnotationReader> annotation(String name) {
        return annotations().stream().filter(found -> found.name().equals(name)).findFirst();
    }

    List<AnnotationReader> annotations() {
        List<AnnotationReader> onField = AnnotationReader.all(field);
        List<AnnotationReader> onComponent = AnnotationReader.all(element);
        // ecj forgets those of the field that have a value such as -Math.PI
        return (onField.size() < onComponent.size() ? onComponent : onField)
                .stream()
                        .filter(annotation -> !isInArray || !annotation.name().equals(LENGTH))
                        .toList();
    }
}
