package dev.broadside.processor.read;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types of which a kernel cannot change what it is given. */
final class FixedTypes {

    private static final List<String> FIXED = List.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.lang.String");

    private FixedTypes() {}

    /** Whether a type is known to be one of them. */
    static boolean contain(TypeMirror type) {
        return type.getKind().isPrimitive()
                || (type.getKind() == TypeKind.DECLARED && contain((TypeElement) ((DeclaredType) type).asElement()));
    }

    private static boolean contain(TypeElement type) {
        return type.getKind() == ElementKind.ENUM
                || Nesting.isPacket(type)
                || FIXED.contains(type.getQualifiedName().toString());
    }
}
