package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.ADAPTER_AMBIGUOUS;
import static dev.broadside.processor.diag.Diagnostic.ADAPTER_METHOD;
import static dev.broadside.processor.diag.Diagnostic.ADAPTER_ONE_WAY;
import static dev.broadside.processor.diag.Diagnostic.ADAPTER_UNUSED;

import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.read.Adapters.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the adapter for a component, or why there is none. */
final class AdapterReader {

    private final Program program;
    private final TypeElement packet;
    private final Problems problems;
    private final Adapters adapters;
    private final List<TypeElement> used = new ArrayList<>();
    private final List<Element> told = new ArrayList<>();

    AdapterReader(Program program, TypeElement packet, Problems problems) {
        this.program = program;
        this.packet = packet;
        this.problems = problems;
        this.adapters = new Adapters(program, packet);
    }

    /** Whether there is a method for a component, if only one way. */
    boolean hasAny(Component component) {
        return !adapters.packing(component.type()).isEmpty()
                || !adapters.unpacking(component.type()).isEmpty();
    }

    /** Returns the two methods for a component that has any; empty if there is a problem. */
    Optional<Pair> read(Component component) {
        List<ExecutableElement> packing = adapters.packing(component.type());
        List<ExecutableElement> unpacking = adapters.unpacking(component.type());
        List<Pair> pairs = adapters.pairs(component.type());
        Stream.of(packing, unpacking)
                .flatMap(List::stream)
                .map(Access::classAround)
                .forEach(used::add);
        String type = Texts.of(component.type());
        if (pairs.isEmpty() && !packing.isEmpty()) {
            ExecutableElement pack = packing.get(0);
            addOneWay(
                    component,
                    pack,
                    Adapters.packed(pack).get(0).getSimpleName().toString(),
                    type);
            return Optional.empty();
        } else if (pairs.isEmpty()) {
            ExecutableElement unpack = unpacking.get(0);
            addOneWay(
                    component,
                    unpack,
                    type,
                    Adapters.taken(unpack).get(0).getSimpleName().toString());
            return Optional.empty();
        } else if (pairs.size() > 1) {
            problems.add(
                    ADAPTER_AMBIGUOUS, component.position(), component.text(), text(pairs.get(0)), text(pairs.get(1)));
            return Optional.empty();
        }
        Pair pair = pairs.get(0);
        boolean canPack = isCallable(component, pair.pack(), wrong(pair.pack()).or(() -> nameless(pair.pack())));
        boolean canUnpack = isCallable(component, pair.unpack(), wrong(pair.unpack()));
        return canPack && canUnpack ? Optional.of(pair) : Optional.empty();
    }

    /**
     * Returns the type of a method's parameter if a component is of another type and the method's class has, or inherits, another
     * method that would take it: the compiler might choose that one.
     */
    Optional<TypeMirror> chosenBy(Component component, ExecutableElement pack) {
        TypeMirror taken = pack.getParameters().get(0).asType();
        boolean hasRival = program.methodsOf(Access.classAround(pack)).stream()
                .filter(method -> !method.equals(pack) && method.getSimpleName().equals(pack.getSimpleName()))
                .filter(method -> Access.isVisible(method, Access.packageOf(packet)))
                .filter(method -> method.getParameters().size() == 1)
                .anyMatch(method -> program.isAssignable(
                        component.type(), method.getParameters().get(0).asType()));
        return hasRival && !program.isSame(component.type(), taken) ? Optional.of(taken) : Optional.empty();
    }

    private void addOneWay(Component component, ExecutableElement found, String from, String to) {
        problems.add(
                ADAPTER_ONE_WAY,
                component.position(),
                component.text(),
                Texts.of(found),
                Access.classAround(found).getSimpleName(),
                Texts.withArticle(from),
                Texts.withArticle(to));
    }

    private static String text(Pair pair) {
        return Texts.of(pair.pack()) + "', '" + Texts.of(pair.unpack());
    }

    /** Checks that a method can be called. Of one that cannot, or of its class, one component tells. */
    private boolean isCallable(Component component, ExecutableElement method, Optional<String> wrong) {
        TypeElement owner = Access.classAround(method);
        Element culprit = isHidden(owner) || isHiddenByField(owner) ? owner : method;
        if (wrong.isPresent() && told.contains(culprit)) {
            problems.addKnown();
        } else if (wrong.isPresent()) {
            told.add(culprit);
            problems.add(
                    ADAPTER_METHOD,
                    component.position(),
                    component.text(),
                    Texts.of(method),
                    Access.classAround(method).getSimpleName(),
                    wrong.get());
        }
        return wrong.isEmpty();
    }

    private Optional<String> wrong(ExecutableElement method) {
        if (isHidden(Access.classAround(method)) || !Access.isVisible(method, Access.packageOf(packet))) {
            return Optional.of("cannot be called from package '" + Texts.of(Access.packageOf(packet)) + "'");
        } else if (isHiddenByField(Access.classAround(method))) {
            return Optional.of("cannot be called, because a field has the name of its class");
        } else if (!method.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("is not static");
        } else if (!method.getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters");
        } else if (!method.getThrownTypes().stream().allMatch(program::isUnchecked)) {
            return Optional.of("declares a checked exception");
        }
        return Optional.empty();
    }

    /** What is wrong with a method that takes a type which the generated code may not name, not even where the compiler infers it. */
    private Optional<String> nameless(ExecutableElement pack) {
        TypeMirror taken = pack.getParameters().get(0).asType();
        return new TypeNames(program, packet).has(taken)
                ? Optional.empty()
                : Optional.of("takes '" + Texts.of(taken) + "', which cannot be named in package '"
                        + Texts.of(Access.packageOf(packet)) + "'");
    }

    private boolean isHiddenByField(TypeElement type) {
        return program.hiddenByField(type, Access.packageOf(packet)).isPresent();
    }

    private boolean isHidden(TypeElement type) {
        return Access.hidden(type, Access.packageOf(packet)).isPresent();
    }

    /** Warns of adapters that no component needs, unless a component is refused that may have been meant. */
    void checkAllUsed() {
        if (problems.isFlawed()) {
            return;
        }
        for (TypeElement type : adapters.classes()) {
            if (!used.contains(type)) {
                problems.add(
                        ADAPTER_UNUSED,
                        AnnotationReader.of(packet, "Packet").orElseThrow().position("adapters"),
                        type.getSimpleName(),
                        packet.getSimpleName());
            }
        }
    }
}
