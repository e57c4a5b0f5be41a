package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.NOT_PROVIDED;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.diag.Suppression;
import dev.broadside.processor.model.Generated;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Warns of a named module whose tasks are found by nobody: lists under META-INF/services are not read there. */
public final class ProvidedTasks {

    private static final String SERVICE = "dev.broadside.runtime.TaskModule";

    private final Problems problems;

    /**
     * Makes one.
     *
     * @param problems warnings are added to these
     */
    public ProvidedTasks(Problems problems) {
        this.problems = problems;
    }

    /**
     * Warns if a module does not provide the tasks of all its classes. In the last round only: asked before, javac 17 would
     * not find what is generated.
     *
     * @param module the module
     * @param types its classes with kernels
     */
    public void check(ModuleElement module, List<TypeElement> types) {
        NavigableSet<String> provided = provided(module);
        NavigableSet<String> wanted = types.stream()
                .filter(type -> !Suppression.isAround(type, NOT_PROVIDED))
                .map(type -> Generated.module(ClassName.get(type)).canonicalName())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!provided.containsAll(wanted)) {
            wanted.addAll(provided);
            problems.add(NOT_PROVIDED, Position.of(module), module.getQualifiedName(), String.join(", ", wanted));
        }
    }

    private static NavigableSet<String> provided(ModuleElement module) {
        return ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(directive -> directive.getService().getQualifiedName().contentEquals(SERVICE))
                .flatMap(directive -> directive.getImplementations().stream())
                .map(type -> type.getQualifiedName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
