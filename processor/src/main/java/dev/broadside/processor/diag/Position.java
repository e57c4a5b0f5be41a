package dev.broadside.processor.diag;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a message is shown: an element of the user's sources or, more narrowly, an annotation on it or one value of that
 * annotation. Never a record component, for which javac 17 shows no place, nor an element of a class file, which has
 * none.
 *
 * @param element the element, if there is any
 * @param annotation an annotation on it
 * @param value a value of that annotation
 */
public record Position(
        @Nullable Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {

    /** No place: for what the user wrote outside the sources. */
    public static final Position NOWHERE = new Position(null, null, null);

    /** Returns the place of an element's name. */
    public static Position of(Element element) {
        return new Position(element, null, null);
    }

    /** Returns the place of an annotation. */
    public static Position of(Element element, AnnotationMirror annotation) {
        return new Position(element, annotation, null);
    }

    /** Returns the place of an annotation's value. */
    public static Position of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new Position(element, annotation, value);
    }
}
