package dev.broadside.processor.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.diag.Suppression;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Tells the user what was found in the bodies of one source file, on the very expression, once for each. */
final class Findings {

    private record Told(Tree tree, String id) {}

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final List<Told> told = new ArrayList<>();
    private final List<Element> writtenStatics = new ArrayList<>();

    Findings(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
    }

    /**
     * Tells of something, unless the user does not want to hear it: by an annotation on the kernel, on what is written, or on
     * any declaration around the expression.
     *
     * @param kernel the kernel that does it
     * @param at where, in this kernel or in a method that it calls
     * @param written the variable that is written, if any
     */
    void add(
            Diagnostic diagnostic,
            TreePath kernel,
            TreePath at,
            @Nullable Element written,
            @Nullable Object... arguments) {
        if (written != null && diagnostic == Diagnostic.STATIC_WRITE) {
            writtenStatics.add(written);
        }
        Told now = new Told(at.getLeaf(), diagnostic.id());
        if (told.contains(now)
                || isSuppressed(kernel, diagnostic)
                || isSuppressed(at, diagnostic)
                || (written != null && Suppression.isAt(written, diagnostic))) {
            return;
        }
        told.add(now);
        trees.printMessage(diagnostic.kind(), diagnostic.message(arguments), at.getLeaf(), unit);
    }

    /** Whether it was told of a static field, or would have been, that a kernel writes it. */
    boolean isWritten(Element field) {
        return writtenStatics.contains(field);
    }

    private boolean isSuppressed(TreePath path, Diagnostic diagnostic) {
        for (TreePath around = path; around != null; around = around.getParentPath()) {
            Tree tree = around.getLeaf();
            if (tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree) {
                Element element = trees.getElement(around);
                if (element != null && Suppression.isAt(element, diagnostic)) {
                    return true;
                }
            }
        }
        return false;
    }
}
