package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.NAME_DUPLICATE;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.Generated;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The tasks of several classes: each name belongs to one of them. */
public final class TaskIndex {

    private final Problems problems;
    private final Map<String, ExecutableElement> kernels = new TreeMap<>();
    private final NavigableSet<String> providers = new TreeSet<>();

    /**
     * Makes an empty index.
     *
     * @param problems what is wrong is added to these
     */
    public TaskIndex(Problems problems) {
        this.problems = problems;
    }

    /** Adds the tasks of a class. */
    public void add(TypeElement type) {
        providers.add(Generated.module(ClassName.get(type)).reflectionName());
        for (ExecutableElement kernel : TaskReader.kernels(type)) {
            String name = TaskNames.of(kernel);
            ExecutableElement other = kernels.putIfAbsent(name, kernel);
            if (other != null && !Access.classAround(other).equals(type)) {
                String place = "'" + Access.classAround(other) + "." + other.getSimpleName() + "'";
                problems.add(NAME_DUPLICATE, TaskNames.position(kernel), name, place);
            }
        }
    }

    /** Returns the binary names of the classes' task modules. */
    public NavigableSet<String> providers() {
        return new TreeSet<>(providers);
    }
}
