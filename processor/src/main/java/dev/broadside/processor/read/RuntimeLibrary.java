package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.RUNTIME_MISSING;
import static dev.broadside.processor.diag.Diagnostic.RUNTIME_NOT_READ;

import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The runtime, without which no generated code compiles; the user is told once where it is not there. */
public final class RuntimeLibrary {

    private static final String MEMBER = "dev.broadside.runtime.TaskCall";

    private final Elements elements;
    private final Set<String> blindModules = new TreeSet<>();

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

    private static Position position(TypeElement type) {
        return Position.of(TaskReader.kernels(type).stream()
                .map(Element.class::cast)
                .findFirst()
                .orElse(type));
    }
}
