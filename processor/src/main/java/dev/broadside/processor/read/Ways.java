package dev.broadside.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what a kernel could change in a value: of a record, only in its components, and theirs. */
final class Ways {

    private final Program program;
    private final PackageElement from;
    private final List<String> found = new ArrayList<>();

    private Ways(Program program, PackageElement from) {
        this.program = program;
        this.from = from;
    }

    /** Returns the names of the components on each way there, such as {@code map.heights}; an empty one for the value. */
    static List<String> of(TypeMirror type, Program program, PackageElement from) {
        Ways ways = new Ways(program, from);
        ways.add(type, "", List.of());
        return ways.found;
    }

    private void add(TypeMirror type, String way, List<TypeElement> around) {
        Optional<TypeElement> record = record(type).filter(next -> canBeEntered(next, around));
        if (record.isEmpty()) {
            if (record(type).isPresent() || !FixedTypes.contain(type)) {
                found.add(way);
            }
            return;
        }
        List<TypeElement> inside = new ArrayList<>(around);
        inside.add(record.get());
        for (Component component : Component.of(record.get())) {
            add(component.type(), way.isEmpty() ? component.name() : way + "." + component.name(), inside);
        }
    }

    /** Whether generated code may call all accessors, without a warning, and will come to an end. */
    private boolean canBeEntered(TypeElement record, List<TypeElement> around) {
        return !around.contains(record)
                && Access.hidden(record, from).isEmpty()
                && Component.of(record).stream().allMatch(this::canBeCalled);
    }

    private boolean canBeCalled(Component component) {
        return component
                        .accessor()
                        .filter(accessor -> !program.isDeprecated(accessor))
                        .isPresent()
                && TypeParts.of(component.type()).stream()
                        .filter(part -> part.getKind() == TypeKind.ERROR)
                        .allMatch(part -> program.promised(part, from).isPresent());
    }

    private static Optional<TypeElement> record(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                        && ((DeclaredType) type).asElement() instanceof TypeElement element
                        && element.getKind() == ElementKind.RECORD
                ? Optional.of(element)
                : Optional.empty();
    }
}
