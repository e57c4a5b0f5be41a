package dev.broadside.processor;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.model.Generated;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A class that code is generated for; by name, since the next round has another element for it.
 *
 * @param kind what it is
 * @param module its module, empty for none
 * @param packageName its package
 * @param name its name in the package, such as {@code Game.Bullets}
 */
record Unit(Kind kind, String module, String packageName, String name) implements Comparable<Unit> {

    /** What a class is to us. */
    enum Kind {
        TASKS,
        PACKET
    }

    private static final Comparator<Unit> ORDER = Comparator.comparing(Unit::kind)
            .thenComparing(Unit::module)
            .thenComparing(Unit::packageName)
            .thenComparing(Unit::name);

    /** What no class may be called, although it is an identifier. */
    private static final Set<String> RESTRICTED = Set.of("permits", "record", "sealed", "var", "yield");

    /** Whether a class and those around it have names they may have; else the compiler tells, but may go on first. */
    static boolean isPossible(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return SourceVersion.isName(name) && Stream.of(name.split("\\.")).noneMatch(RESTRICTED::contains);
    }

    static Unit of(Kind kind, TypeElement type, Elements elements) {
        ModuleElement module = elements.getModuleOf(type);
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String qualified = type.getQualifiedName().toString();
        return new Unit(
                kind,
                module == null ? "" : module.getQualifiedName().toString(),
                packageName,
                packageName.isEmpty() ? qualified : qualified.substring(packageName.length() + 1));
    }

    /** Returns the class as it is in this round. */
    Optional<TypeElement> find(Elements elements) {
        List<String> names = List.of(name.split("\\."));
        String outermost = packageName.isEmpty() ? names.get(0) : packageName + "." + names.get(0);
        ModuleElement found = elements.getModuleElement(module);
        Optional<TypeElement> type = Optional.ofNullable(
                found == null ? elements.getTypeElement(outermost) : elements.getTypeElement(found, outermost));
        // one by one: in a full name javac would take the package for a class that is called like it
        for (String nested : names.subList(1, names.size())) {
            type = type.flatMap(around -> ElementFilter.typesIn(around.getEnclosedElements()).stream()
                    .filter(inside -> inside.getSimpleName().contentEquals(nested))
                    .findFirst());
        }
        return type;
    }

    /** Returns the simple names of the types that are generated for it. */
    List<String> generatedNames() {
        ClassName type = ClassName.get(packageName, name.replace('.', '_'));
        Stream<ClassName> generated = switch (kind) {
            case TASKS -> Stream.of(Generated.tasks(type));
            case PACKET -> Stream.of(Generated.codec(type), Generated.buffer(type));
        };
        return generated.map(ClassName::simpleName).toList();
    }

    boolean isInSamePackage(Unit other) {
        return packageName.equals(other.packageName) && module.equals(other.module);
    }

    @Override
    public int compareTo(Unit other) {
        return ORDER.compare(this, other);
    }
}
