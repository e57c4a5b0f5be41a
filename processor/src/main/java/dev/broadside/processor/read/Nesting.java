package dev.broadside.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Which packets are in which. */
final class Nesting {

    private Nesting() {}

    /** Whether a class is marked as a packet. */
    static boolean isPacket(TypeElement type) {
        return AnnotationReader.of(type, "Packet").isPresent();
    }

    /** Returns the packets in a packet and those in them, each once; the packet itself only if it is in one of them. */
    static List<TypeElement> reachable(TypeElement packet, Program program) {
        List<TypeElement> found = new ArrayList<>(directly(packet, program));
        for (int i = 0; i < found.size(); i++) {
            directly(found.get(i), program).stream()
                    .filter(next -> !found.contains(next))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<TypeElement> directly(TypeElement packet, Program program) {
        Adapters adapters = new Adapters(program, packet);
        return Component.of(packet).stream()
                .map(Component::stored)
                .flatMap(component -> Stream.concat(
                        component.classOf().filter(Nesting::isPacket).stream(),
                        adapters.pairs(component.type()).stream().map(Adapters.Pair::packet)))
                .distinct()
                .toList();
    }
}
