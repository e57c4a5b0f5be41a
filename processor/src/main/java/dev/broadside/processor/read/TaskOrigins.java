package dev.broadside.processor.read;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.model.Generated;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the classes with kernels that dispatchers were generated for. Their names tell, if not always of one only. */
public final class TaskOrigins {

    private final Elements elements;

    public TaskOrigins(Elements elements) {
        this.elements = elements;
    }

    /** Returns the classes with kernels whose dispatchers a generated class has; none if it is another one. */
    public List<TypeElement> of(TypeElement generated) {
        String name = generated.getSimpleName().toString();
        if (!name.endsWith(Generated.TASKS)) {
            return List.of();
        }
        String origin = name.substring(0, name.length() - Generated.TASKS.length());
        PackageElement from = Access.packageOf(generated);
        return named(origin, simpleName -> topLevel(from, simpleName))
                .filter(type -> !TaskReader.kernels(type).isEmpty())
                .toList();
    }

    /** Finds the classes of a name in which those of nested classes are joined by underscores, as each may have itself. */
    private static Stream<TypeElement> named(String name, Function<String, Stream<TypeElement>> find) {
        return IntStream.rangeClosed(1, name.length())
                .filter(end -> end == name.length() || name.charAt(end) == '_')
                .boxed()
                .flatMap(end -> {
                    Stream<TypeElement> found = find.apply(name.substring(0, end));
                    return end == name.length()
                            ? found
                            : found.flatMap(
                                    type -> named(name.substring(end + 1), simpleName -> member(type, simpleName)));
                });
    }

    private Stream<TypeElement> topLevel(PackageElement from, String simpleName) {
        @Nullable ModuleElement module = elements.getModuleOf(from);
        String name =
                ClassName.get(from.getQualifiedName().toString(), simpleName).canonicalName();
        return Stream.ofNullable(
                module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
    }

    private static Stream<TypeElement> member(TypeElement type, String simpleName) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(member -> member.getSimpleName().contentEquals(simpleName));
    }
}
