package dev.broadside.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Which packets are in which. */
final class Nesting {

    private Nesting() {}

    /** Whether a class is marked as a packet. */
    static boolean isPacket(TypeElement type) {
        return AnnotationReader.of(type, "Packet").isPresent();
    }

    /** Returns the packets in a packet and those in them, each once; the packet itself only if it is in one of them. */
    static List<TypeElement> reachable(TypeElement packet) {
        List<TypeElement> found = new ArrayList<>(directly(packet));
        for (int i = 0; i < found.size(); i++) {
            directly(found.get(i)).stream()
                    .filter(next -> !found.contains(next))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<TypeElement> directly(TypeElement packet) {
        return Component.of(packet).stream()
                .map(Component::classOf)
                .flatMap(Optional::stream)
                .filter(Nesting::isPacket)
                .distinct()
                .toList();
    }
}
