package dev.broadside.processor.body;

import com.palantir.javapoet.ClassName;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.model.Generated;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Tells of kernels whose record does not disappear when they are compiled, so that it costs an object for each id. */
final class ObjectHints {

    /** The most bytes of a method that HotSpot inlines, however often it is called (FreqInlineSize). */
    private static final int LARGEST_INLINED = 325;

    private final KernelBody kernel;
    private final Findings findings;

    ObjectHints(KernelBody kernel, Findings findings) {
        this.kernel = kernel;
        this.findings = findings;
    }

    void look() {
        kernel.shape().packet().ifPresent(this::look);
    }

    private void look(TypeElement packet) {
        if (kernel.shape().isReduced()) {
            return;
        }
        String name = packet.getSimpleName().toString();
        String buffer = Generated.buffer(ClassName.get(packet)).simpleName();
        int size = CodeSize.atLeast(kernel);
        if (size > LARGEST_INLINED) {
            findings.add(
                    Diagnostic.TOO_BIG_TO_INLINE,
                    kernel.path(),
                    kernel.path(),
                    null,
                    kernel.name(),
                    size,
                    LARGEST_INLINED,
                    name,
                    buffer);
            return;
        }
        List<TreePath> results = Results.of(kernel.path());
        List<TreePath> made = results.stream()
                .filter(path -> path.getLeaf() instanceof NewClassTree)
                .toList();
        if (results.size() > 1 && !made.isEmpty()) {
            TreePath last = made.get(made.size() - 1);
            findings.add(
                    Diagnostic.OBJECT_PER_ID, kernel.path(), last, null, kernel.name(), name, results.size(), buffer);
        }
    }
}
