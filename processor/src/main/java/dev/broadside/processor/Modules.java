package dev.broadside.processor;

import dev.broadside.processor.Unit.Kind;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.read.ProvidedTasks;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The modules whose declarations are compiled now; of others it is too late to say anything. */
final class Modules {

    private final NavigableSet<String> names = new TreeSet<>();
    private final NavigableSet<Unit> units = new TreeSet<>();

    /** Adds those of a round. */
    void add(RoundEnvironment round) {
        for (ModuleElement module : ElementFilter.modulesIn(round.getRootElements())) {
            names.add(module.getQualifiedName().toString());
        }
    }

    /** Adds a class with kernels, in any module. */
    void add(Unit unit) {
        if (unit.kind() == Kind.TASKS) {
            units.add(unit);
        }
    }

    /**
     * Adds warnings of modules that do not provide their tasks. In the last round only; and not in Eclipse's compiler, which
     * refuses to provide a class that is yet to be generated.
     */
    void check(ProcessingEnvironment environment, Problems problems) {
        if (environment.getClass().getName().startsWith("org.eclipse.jdt.")) {
            return;
        }
        Elements elements = environment.getElementUtils();
        for (String name : names) {
            List<TypeElement> types = units.stream()
                    .filter(unit -> unit.module().equals(name))
                    .flatMap(unit -> unit.find(elements).stream())
                    .toList();
            new ProvidedTasks(problems).check(elements.getModuleElement(name), types);
        }
    }
}
