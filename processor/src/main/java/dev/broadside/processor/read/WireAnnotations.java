package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.ARRAY_LENGTH_MISSING;
import static dev.broadside.processor.diag.Diagnostic.LENGTH_RANGE;
import static dev.broadside.processor.diag.Diagnostic.QUANTIZED_BITS;
import static dev.broadside.processor.diag.Diagnostic.QUANTIZED_RANGE;
import static dev.broadside.processor.diag.Diagnostic.STRING_LENGTH_MISSING;
import static dev.broadside.processor.diag.Diagnostic.TWO_WIRE_TYPES;
import static dev.broadside.processor.diag.Diagnostic.WIRE_TYPE_MISMATCH;

import com.palantir.javapoet.TypeName;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.FieldType.Quantized;
import dev.broadside.processor.model.WireType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The wire annotations of a component: at most one, and only where it fits. */
final class WireAnnotations {

    private static final String BYTES = "Bytes";
    private static final String QUANTIZED = "Quantized";
    private static final String STR = "Str";

    /** The most bytes of a text, and the most elements of an array. */
    private static final int MAX_LENGTH = 0xffff;

    /** The most steps of a quantized number. */
    private static final double MOST_STEPS = 0xffff_ffffL;

    private static final List<TypeName> FRACTIONS = List.of(TypeName.FLOAT, TypeName.DOUBLE);
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
        AnnotationReader annotation = annotations.get(0);
        if (annotations.size() == 1 && annotation.name().equals(QUANTIZED) && FRACTIONS.contains(type)) {
            return quantized(component, annotation, type, problems);
        }
        Optional<FieldType> narrowed = NARROWING.stream()
                .filter(wire -> wire.name().equals(annotation.name()))
                .filter(wire -> wire.narrows().contains(type))
                .map(FieldType.class::cast)
                .findFirst();
        if (annotations.size() > 1 || narrowed.isEmpty()) {
            report(component, annotations, problems);
            return Optional.empty();
        }
        return narrowed;
    }

    private static Optional<FieldType> quantized(
            Component component, AnnotationReader annotation, TypeName type, Problems problems) {
        Optional<Double> min = annotation.member("min", Double.class);
        Optional<Double> max = annotation.member("max", Double.class);
        Optional<Integer> bits = annotation.member("bits", Integer.class);
        if (min.isEmpty() || max.isEmpty() || bits.isEmpty()) {
            problems.addKnown();
            return Optional.empty();
        }
        Quantized quantized = new Quantized(rounded(type, min.get()), rounded(type, max.get()), bits.get());
        if (!(quantized.min() < quantized.max()) || !isFinite(type, quantized)) {
            problems.add(
                    QUANTIZED_RANGE,
                    annotation.position("min"),
                    component.text(),
                    quantized.min(),
                    quantized.max(),
                    type);
            return Optional.empty();
        } else if (quantized.width() < 1 || quantized.width() > Quantized.MAX_WIDTH) {
            problems.add(
                    QUANTIZED_BITS, annotation.position("bits"), component.text(), bits.get(), Quantized.MAX_WIDTH);
            return Optional.empty();
        }
        return Optional.of(quantized);
    }

    /** What a component can hold: else the ends of the range could be read, but not written again. */
    private static double rounded(TypeName type, double value) {
        return type.equals(TypeName.FLOAT) ? (float) value : value;
    }

    /** Whether a range and its ends are finite, and so is how many steps there are to 1. */
    private static boolean isFinite(TypeName type, Quantized quantized) {
        return DoubleStream.of(quantized.min(), quantized.max(), quantized.max() - quantized.min())
                        .allMatch(value -> Double.isFinite(rounded(type, value)))
                && Double.isFinite(MOST_STEPS / (quantized.max() - quantized.min()));
    }

    /** Returns how a text is stored; empty if there is a problem. */
    static Optional<FieldType> ofText(Component component, Problems problems) {
        List<AnnotationReader> annotations = on(component);
        if (annotations.isEmpty()) {
            problems.add(STRING_LENGTH_MISSING, component.position(), component.text());
            return Optional.empty();
        }
        AnnotationReader annotation = annotations.get(0);
        if (annotations.size() > 1 || !annotation.name().equals(STR)) {
            report(component, annotations, problems);
            return Optional.empty();
        }
        return length(component, annotation, problems).stream()
                .mapToObj(FieldType.Text::new)
                .map(FieldType.class::cast)
                .findFirst();
    }

    /** Whether an array is stored as the bytes that it is. */
    static boolean isBlob(Component array) {
        return array.ofArray().type().getKind() == TypeKind.BYTE
                && on(array).size() == 1
                && array.annotation(BYTES).isPresent();
    }

    /** Returns how bytes are stored; empty if there is a problem. */
    static Optional<FieldType> ofBlob(Component array, Problems problems) {
        return length(array, array.annotation(BYTES).orElseThrow(), problems).stream()
                .mapToObj(FieldType.Blob::new)
                .map(FieldType.class::cast)
                .findFirst();
    }

    /** Returns how long an array is; empty if there is a problem. */
    static OptionalInt ofArray(Component array, Problems problems) {
        Optional<AnnotationReader> length = array.annotation(Component.LENGTH);
        if (length.isPresent()) {
            return length(array, length.get(), problems);
        } else if (on(array).isEmpty()) {
            problems.add(
                    ARRAY_LENGTH_MISSING,
                    array.position(),
                    array.text(),
                    Texts.withArticle(Texts.of(array.type())),
                    Texts.list(fitting(array), "or"));
        } else {
            report(array, on(array), problems);
        }
        return OptionalInt.empty();
    }

    private static OptionalInt length(Component component, AnnotationReader annotation, Problems problems) {
        Optional<Integer> length = annotation.member("value", Integer.class);
        if (length.isEmpty()) {
            problems.addKnown();
        } else if (length.get() < 1 || length.get() > MAX_LENGTH) {
            problems.add(
                    LENGTH_RANGE,
                    annotation.position("value"),
                    annotation.name(),
                    component.text(),
                    length.get(),
                    MAX_LENGTH);
        } else {
            return OptionalInt.of(length.get());
        }
        return OptionalInt.empty();
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
                .filter(annotation -> isWire(annotation.name()))
                .toList();
    }

    private static boolean isWire(String annotation) {
        return List.of(STR, BYTES, QUANTIZED, Component.LENGTH).contains(annotation)
                || NARROWING.stream().anyMatch(wire -> wire.name().equals(annotation));
    }

    private static void report(Component component, List<AnnotationReader> annotations, Problems problems) {
        AnnotationReader first = annotations.get(0);
        if (annotations.size() > 1) {
            AnnotationReader second = annotations.get(1);
            problems.add(TWO_WIRE_TYPES, second.position(), component.text(), first.name(), second.name());
        } else {
            List<String> fitting = fitting(component);
            problems.add(
                    WIRE_TYPE_MISMATCH,
                    first.position(),
                    first.name(),
                    purpose(first.name(), component.type()),
                    component.text(),
                    Texts.withArticle(Texts.of(component.type())),
                    fitting.isEmpty() ? "" : ", or use " + Texts.list(fitting, "or"));
        }
    }

    /** Says what an annotation is for, seen from a type that it is not for. */
    private static String purpose(String annotation, TypeMirror type) {
        return switch (annotation) {
            case STR -> "texts";
            case BYTES -> "'byte[]'";
            case QUANTIZED -> quoted(FRACTIONS);
            case Component.LENGTH -> "arrays";
            default -> purpose(WireType.valueOf(annotation), type.getKind());
        };
    }

    private static String purpose(WireType narrowing, TypeKind kind) {
        boolean isWhole = List.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.INT, TypeKind.LONG)
                .contains(kind);
        boolean isForFractions = narrowing.narrows().stream().anyMatch(FRACTIONS::contains);
        return isWhole || isForFractions ? quoted(narrowing.narrows()) : "whole numbers";
    }

    private static String quoted(List<TypeName> types) {
        return Texts.list(types.stream().map(type -> "'" + type + "'").toList(), "and");
    }

    /** Names the annotations that would do. */
    private static List<String> fitting(Component component) {
        List<String> fitting = new ArrayList<>();
        TypeName type = component.type().getKind().isPrimitive() ? TypeName.get(component.type()) : TypeName.VOID;
        NARROWING.stream().filter(wire -> wire.narrows().contains(type)).forEach(wire -> fitting.add("@" + wire));
        if (FRACTIONS.contains(type)) {
            fitting.add("@" + QUANTIZED);
        }
        if (Texts.of(component.type()).equals("String")) {
            fitting.add("@" + STR);
        }
        if (Texts.of(component.type()).equals("byte[]")) {
            fitting.add("@" + BYTES);
        }
        if (component.type().getKind() == TypeKind.ARRAY) {
            fitting.add("@" + Component.LENGTH);
        }
        return fitting;
    }
}
