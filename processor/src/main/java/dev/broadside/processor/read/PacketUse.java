package dev.broadside.processor.read;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.model.Generated;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * A packet that a kernel uses.
 *
 * @param program what both are in
 * @param packet the class marked as a packet
 * @param owner the class with the kernel
 */
record PacketUse(Program program, TypeElement packet, TypeElement owner) {

    /** Returns the name of what the packet of a library should have come with, if it did not. */
    Optional<String> lacking() {
        return generated()
                .flatMap(name -> program.lacks(packet, name, owner).stream())
                .findFirst();
    }

    /** Whether no code is generated for the packet, which the user is told of there. */
    boolean isRefused() {
        boolean isUsable = packet.getKind() == ElementKind.RECORD
                && packet.getTypeParameters().isEmpty()
                && Access.firstPrivate(packet).isEmpty()
                && generated().noneMatch(name -> program.isTaken(name, owner));
        return !isUsable && program.isOurs(packet);
    }

    private Stream<ClassName> generated() {
        ClassName name = ClassName.get(packet);
        return Stream.of(Generated.codec(name), Generated.buffer(name));
    }
}
