package dev.broadside.processor.read;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Collects the warnings that the compiler would give in generated code about the user's own classes. */
final class Warnings {

    private final Elements elements;
    private final NavigableSet<String> names = new TreeSet<>();

    Warnings(Elements elements) {
        this.elements = elements;
    }

    /** Returns their names in {@code @SuppressWarnings}, sorted. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Notes that generated code uses a member, or a class. */
    void addUse(Element used) {
        if (elements.isDeprecated(used)) {
            names.add(isForRemoval(used) ? "removal" : "deprecation");
        }
        Element owner = used.getEnclosingElement();
        if (owner instanceof TypeElement) {
            addUse(owner);
        }
    }

    /** Notes that generated code names a type. */
    void addUse(TypeMirror used) {
        for (TypeMirror part : TypeParts.of(used)) {
            if (part instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                addUse(element);
                if (!element.getTypeParameters().isEmpty()
                        && declared.getTypeArguments().isEmpty()) {
                    names.add("rawtypes");
                }
            }
        }
    }

    /** Notes that a generated class is public: what it shows may come from a module that the user's does not pass on. */
    void addPublic(TypeElement origin) {
        @Nullable ModuleElement module = elements.getModuleOf(origin);
        if (module != null && !module.isUnnamed()) {
            names.add("exports");
        }
    }

    private boolean isForRemoval(Element deprecated) {
        return deprecated.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals("java.lang.Deprecated"))
                .anyMatch(mirror -> elements.getElementValuesWithDefaults(mirror).entrySet().stream()
                        .anyMatch(entry -> entry.getKey().getSimpleName().contentEquals("forRemoval")
                                && Boolean.TRUE.equals(entry.getValue().getValue())));
    }
}
