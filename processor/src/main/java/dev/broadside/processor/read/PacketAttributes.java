package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.ALIGN;
import static dev.broadside.processor.diag.Diagnostic.ALIGN_COLUMNS;
import static dev.broadside.processor.diag.Diagnostic.VERSION;

import dev.broadside.processor.diag.Problems;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * What {@code @Packet} itself says.
 *
 * @param align what the size is a multiple of
 * @param isInColumns whether buffers keep an array for each field
 * @param version the version of the layout
 */
record PacketAttributes(int align, boolean isInColumns, int version) {

    private static final int MAX_ALIGN = 4096;

    /** Returns what a packet's annotation says, and adds what is wrong with it. */
    static PacketAttributes of(TypeElement packet, Problems problems) {
        AnnotationReader annotation = AnnotationReader.of(packet, "Packet").orElseThrow();
        boolean isInColumns = annotation
                .member("layout", VariableElement.class)
                .filter(layout -> layout.getSimpleName().contentEquals("COLUMNS"))
                .isPresent();
        return new PacketAttributes(
                align(annotation, isInColumns, problems), isInColumns, version(annotation, problems));
    }

    private static int align(AnnotationReader annotation, boolean isInColumns, Problems problems) {
        Optional<Integer> given = annotation.member("align", Integer.class);
        int align = given.orElse(1);
        if (align < 1 || align > MAX_ALIGN || Integer.bitCount(align) != 1) {
            problems.add(ALIGN, annotation.position("align"), align, MAX_ALIGN);
            return 1;
        } else if (isInColumns && align > 1) {
            problems.add(ALIGN_COLUMNS, annotation.position("align"));
            return 1;
        }
        return align;
    }

    private static int version(AnnotationReader annotation, Problems problems) {
        int version = annotation.member("version", Integer.class).orElse(1);
        if (version < 1) {
            problems.add(VERSION, annotation.position("version"), version);
            return 1;
        }
        return version;
    }
}
