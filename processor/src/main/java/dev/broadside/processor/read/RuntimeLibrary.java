package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.RUNTIME_MISSING;
import static dev.broadside.processor.diag.Diagnostic.RUNTIME_NOT_READ;
import static dev.broadside.processor.diag.Diagnostic.RUNTIME_VERSION;

import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.Generated;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The runtime that generated code is written for; the user is told once where it is not there, or is another. */
public final class RuntimeLibrary {

    private static final String MEMBER = "dev.broadside.runtime.TaskCall";

    /** What the level is a constant of. */
    private static final String LEVEL_OWNER = "dev.broadside.runtime.Wire";

    private final Elements elements;
    private final Set<String> blindModules = new TreeSet<>();
    private boolean isLevelTold;

    public RuntimeLibrary(Elements elements) {
        this.elements = elements;
    }

    /** Whether code in the module of a class can use the runtime; else adds that to the problems, the first time. */
    public boolean isVisible(TypeElement type, Problems problems) {
        ModuleElement module = elements.getModuleOf(type);
        String name = module == null ? "" : module.getQualifiedName().toString();
        TypeElement member = module == null ? elements.getTypeElement(MEMBER) : elements.getTypeElement(module, MEMBER);
        if (member == null && blindModules.add(name)) {
            boolean isElsewhere = elements.getTypeElement(MEMBER) != null;
            problems.add(isElsewhere ? RUNTIME_NOT_READ : RUNTIME_MISSING, position(type), name);
        }
        return member != null;
    }

    /** Whether the runtime is the one that generated code is written for; else adds that to the problems, the first time. */
    public boolean isOfThisLevel(TypeElement type, Problems problems) {
        ModuleElement module = elements.getModuleOf(type);
        TypeElement owner =
                module == null ? elements.getTypeElement(LEVEL_OWNER) : elements.getTypeElement(module, LEVEL_OWNER);
        int level = owner == null ? 0 : level(owner);
        if (level != Generated.LEVEL && !isLevelTold) {
            isLevelTold = true;
            problems.add(RUNTIME_VERSION, position(type), Generated.LEVEL, level);
        }
        return level == Generated.LEVEL;
    }

    /** Runtimes had no level at first. */
    private static int level(TypeElement owner) {
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals("LEVEL"))
                .map(VariableElement::getConstantValue)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(0);
    }

    private static Position position(TypeElement type) {
        return Position.of(TaskReader.kernels(type).stream()
                .map(Element.class::cast)
                .findFirst()
                .orElse(type));
    }
}
