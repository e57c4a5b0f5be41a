package dev.broadside.processor.read;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A parameter that a kernel writes packets to, instead of returning one.
 *
 * @param element the parameter
 * @param packet the packet's type
 * @param isAppender whether it takes any number of packets, and not the one at the id
 */
record WrittenParameter(VariableElement element, TypeMirror packet, boolean isAppender) {

    private static final String PACKET_BUFFER = "dev.broadside.runtime.PacketBuffer";

    /** Returns what a parameter is, if it is one: a slot or an appender of a generated buffer, without an annotation. */
    static Optional<WrittenParameter> of(VariableElement parameter, Program program) {
        if (parameter.asType().getKind() != TypeKind.DECLARED
                || !AnnotationReader.all(parameter).isEmpty()) {
            return Optional.empty();
        }
        TypeElement type = (TypeElement) ((DeclaredType) parameter.asType()).asElement();
        boolean isAppender = type.getSimpleName().contentEquals("Appender");
        if (!(isAppender || type.getSimpleName().contentEquals("Slot"))
                || !(type.getEnclosingElement() instanceof TypeElement buffer)) {
            return Optional.empty();
        }
        return packet(buffer, program).map(packet -> new WrittenParameter(parameter, packet, isAppender));
    }

    /** Of a packet that was refused the buffer may not tell. */
    private static Optional<TypeMirror> packet(TypeElement buffer, Program program) {
        if (!(buffer.getSuperclass() instanceof DeclaredType around)
                || !((TypeElement) around.asElement()).getQualifiedName().contentEquals(PACKET_BUFFER)) {
            return Optional.empty();
        }
        Optional<TypeMirror> ours = program.promised(buffer.asType(), Access.packageOf(buffer))
                .map(promise -> promise.origin().asType());
        return ours.isPresent()
                ? ours
                : around.getTypeArguments().stream()
                        .<TypeMirror>map(type -> type)
                        .findFirst();
    }

    /** Returns the name of the parameter. */
    String name() {
        return element.getSimpleName().toString();
    }

    /** Returns its type as messages call it, such as {@code HitBuffer.Slot}. */
    String text() {
        TypeElement type = (TypeElement) ((DeclaredType) element.asType()).asElement();
        return Access.around(type).getSimpleName() + "." + type.getSimpleName();
    }
}
