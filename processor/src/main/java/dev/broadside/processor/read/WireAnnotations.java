package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.STRING_LENGTH_MISSING;
import static dev.broadside.processor.diag.Diagnostic.STRING_LENGTH_RANGE;
import static dev.broadside.processor.diag.Diagnostic.TWO_WIRE_TYPES;
import static dev.broadside.processor.diag.Diagnostic.WIRE_TYPE_MISMATCH;

import com.palantir.javapoet.TypeName;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.WireType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** The wire annotations of a component: at most one, and only where it fits. */
final class WireAnnotations {

    private static final String STR = "Str";

    private static final List<WireType> NARROWING =
            Stream.of(WireType.values()).filter(WireType::isNarrowing).toList();

    private WireAnnotations() {}

    /** Returns how a component of primitive type is stored; empty if there is a problem. */
    static Optional<FieldType> ofPrimitive(Component component, Problems problems) {
        TypeName type = TypeName.get(component.type());
        List<AnnotationReader> annotations = on(component);
        if (annotations.isEmpty()) {
            return WireType.of(type).map(FieldType.class::cast);
        }
        Optional<FieldType> narrowed = NARROWING.stream()
                .filter(wire -> wire.name().equals(annotations.get(0).name()))
                .filter(wire -> wire.narrows().contains(type))
                .map(FieldType.class::cast)
                .findFirst();
        if (annotations.size() > 1 || narrowed.isEmpty()) {
            report(component, annotations, problems);
            return Optional.empty();
        }
        return narrowed;
    }

    /** Returns how a text is stored; empty if there is a problem. */
    static Optional<FieldType> ofText(Component component, Problems problems) {
        List<AnnotationReader> annotations = on(component);
        if (annotations.isEmpty()) {
            problems.add(STRING_LENGTH_MISSING, component.position(), component.name());
            return Optional.empty();
        }
        AnnotationReader annotation = annotations.get(0);
        if (annotations.size() > 1 || !annotation.name().equals(STR)) {
            report(component, annotations, problems);
            return Optional.empty();
        }
        Optional<Integer> limit = annotation.member("value", Integer.class);
        if (limit.isEmpty()) {
            problems.addKnown();
        } else if (limit.get() < 1 || limit.get() > FieldType.Text.MAX) {
            problems.add(STRING_LENGTH_RANGE, annotation.position("value"), limit.get(), FieldType.Text.MAX);
        } else {
            return Optional.of(new FieldType.Text(limit.get()));
        }
        return Optional.empty();
    }

    /** Checks that a component has no wire annotation, since its type can be stored in one way only. */
    static boolean isWithout(Component component, Problems problems) {
        List<AnnotationReader> annotations = on(component);
        if (!annotations.isEmpty()) {
            report(component, annotations, problems);
        }
        return annotations.isEmpty();
    }

    private static List<AnnotationReader> on(Component component) {
        return component.annotations().stream()
                .filter(annotation -> annotation.name().equals(STR)
                        || NARROWING.stream().anyMatch(wire -> wire.name().equals(annotation.name())))
                .toList();
    }

    private static void report(Component component, List<AnnotationReader> annotations, Problems problems) {
        AnnotationReader first = annotations.get(0);
        if (annotations.size() > 1) {
            AnnotationReader second = annotations.get(1);
            problems.add(TWO_WIRE_TYPES, second.position(), component.name(), first.name(), second.name());
        } else {
            problems.add(
                    WIRE_TYPE_MISMATCH,
                    first.position(),
                    first.name(),
                    purpose(first.name(), component.type()),
                    component.name(),
                    Texts.withArticle(Texts.of(component.type())),
                    otherwise(component));
        }
    }

    /** Says what an annotation is for, seen from a type that it is not for. */
    private static String purpose(String annotation, TypeMirror type) {
        if (annotation.equals(STR)) {
            return "texts";
        }
        return switch (type.getKind()) {
            case BYTE, SHORT, INT, LONG ->
                Texts.list(
                        WireType.valueOf(annotation).narrows().stream()
                                .map(narrowed -> "'" + narrowed + "'")
                                .toList(),
                        "and");
            default -> "whole numbers";
        };
    }

    /** Names the annotations that would do. */
    private static String otherwise(Component component) {
        Stream<String> fitting = component.type().getKind().isPrimitive()
                ? NARROWING.stream()
                        .filter(wire -> wire.narrows().contains(TypeName.get(component.type())))
                        .map(WireType::name)
                : Stream.of(STR).filter(str -> Texts.of(component.type()).equals("String"));
        List<String> names = fitting.map(name -> "@" + name).toList();
        return names.isEmpty() ? "" : ", or use " + Texts.list(names, "or");
    }
}
