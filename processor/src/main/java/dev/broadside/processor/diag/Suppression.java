package dev.broadside.processor.diag;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The messages that a user does not want to see: {@code @SuppressWarnings("task/…")}. There is none for errors. */
public final class Suppression {

    private static final String ALL = "all";

    private Suppression() {}

    /** Whether a message is silenced on an element or on one around it. */
    public static boolean isAround(@Nullable Element element, Diagnostic diagnostic) {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            if (isAt(around, diagnostic)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a message is silenced on an element itself. */
    public static boolean isAt(Element element, Diagnostic diagnostic) {
        return !diagnostic.isError()
                && element.getAnnotationMirrors().stream()
                        .filter(Suppression::isSuppressWarnings)
                        .flatMap(mirror -> mirror.getElementValues().values().stream())
                        .anyMatch(value -> names(value, diagnostic));
    }

    private static boolean isSuppressWarnings(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(SuppressWarnings.class.getName());
    }

    /** The compiler may give a list, a string alone, or something else for what it did not understand. */
    private static boolean names(AnnotationValue value, Diagnostic diagnostic) {
        Object names = value.getValue();
        return names instanceof List<?> list
                ? list.stream().anyMatch(name -> names((AnnotationValue) name, diagnostic))
                : diagnostic.id().equals(names) || ALL.equals(names);
    }
}
