package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.NAME_TAKEN;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The unnamed package: its classes have no second name, by which they could be called where a nested class has the first. */
final class UnnamedPackage {

    private UnnamedPackage() {}

    /**
     * Adds to problems if a class that is generated there hides one that it uses.
     *
     * @param origin what it is generated from, which it uses
     * @param generated its name
     * @param nested the classes in it
     * @param types the types that it uses besides
     * @param problems the problems
     */
    static void check(
            TypeElement origin, ClassName generated, Set<String> nested, Stream<TypeMirror> types, Problems problems) {
        if (!Access.packageOf(origin).isUnnamed()) {
            return;
        }
        Stream<TypeElement> used = types.flatMap(type -> TypeParts.of(type).stream())
                .filter(part -> part.getKind() == TypeKind.DECLARED)
                .map(part -> (TypeElement) ((DeclaredType) part).asElement());
        Stream.concat(Stream.of(origin), used)
                .map(type -> Access.chain(type))
                .map(chain -> chain.get(chain.size() - 1))
                .filter(outermost -> Access.packageOf(outermost).isUnnamed()
                        && nested.contains(outermost.getSimpleName().toString()))
                .findFirst()
                .ifPresent(hidden -> problems.add(
                        NAME_TAKEN,
                        Position.of(origin),
                        generated.simpleName() + "." + hidden.getSimpleName(),
                        "the unnamed package"));
    }
}
