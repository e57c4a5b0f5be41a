package dev.broadside.processor;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.Unit.Kind;
import dev.broadside.processor.read.Promises;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The classes that this compilation generates code for, by the names that it is given. */
final class Origins implements Promises {

    private final Elements elements;
    private final Map<String, NavigableSet<Unit>> unitsByName = new TreeMap<>();

    Origins(Elements elements) {
        this.elements = elements;
    }

    /** Adds a class. */
    void add(Unit unit) {
        for (String name : unit.generatedNames()) {
            unitsByName.computeIfAbsent(name, any -> new TreeSet<>()).add(unit);
        }
    }

    /** Returns the classes in its package that code of the same names as for a class would be generated for. */
    List<Unit> sharing(Unit unit) {
        return unitsByName.getOrDefault(unit.generatedNames().get(0), new TreeSet<>()).stream()
                .filter(unit::isInSamePackage)
                .toList();
    }

    @Override
    public boolean hasCodecOf(TypeElement packet) {
        Unit unit = Unit.of(Kind.PACKET, packet, elements);
        return sharing(unit).contains(unit);
    }

    @Override
    public Optional<Promise> find(String name) {
        String simpleName = name.substring(name.lastIndexOf('.') + 1);
        List<Promise> found = unitsByName.getOrDefault(simpleName, new TreeSet<>()).stream()
                .map(unit -> promise(unit, simpleName))
                .flatMap(Optional::stream)
                .filter(promise ->
                        name.equals(simpleName) || name.equals(promise.type().canonicalName()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Promise> promise(Unit unit, String simpleName) {
        return unit.find(elements).map(origin -> new Promise(ClassName.get(unit.packageName(), simpleName), origin));
    }
}
