package dev.broadside.processor.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.read.SharedState;
import dev.broadside.processor.read.TaskReader;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Warns of static fields beside kernels, but for those that a kernel writes: of these the user was told at the very
 * expression.
 */
final class Statics {

    private final Trees trees;
    private final Findings findings;

    Statics(Trees trees, Findings findings) {
        this.trees = trees;
        this.findings = findings;
    }

    /** Looks at a class and those in it, all of whose kernels have been looked at. */
    void look(TreePath path) {
        if (trees.getElement(path) instanceof TypeElement type
                && !TaskReader.kernels(type).isEmpty()) {
            SharedState.fields(type).forEach(field -> tell(type, field));
        }
        for (Tree member : ((ClassTree) path.getLeaf()).getMembers()) {
            if (member instanceof ClassTree) {
                look(new TreePath(path, member));
            }
        }
    }

    private void tell(TypeElement type, VariableElement field) {
        TreePath path = trees.getPath(field);
        if (path != null && !findings.isWritten(field)) {
            findings.add(Diagnostic.MUTABLE_STATIC, path, path, null, type.getSimpleName(), field.getSimpleName());
        }
    }
}
