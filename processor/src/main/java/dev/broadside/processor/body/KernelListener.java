package dev.broadside.processor.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.read.KernelShape;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Looks at the kernels of each class that javac has analysed: it is told what their bodies mean, and asks for nothing. */
final class KernelListener implements TaskListener {

    private final Trees trees;
    private final Elements elements;
    private final Types types;

    private KernelListener(ProcessingEnvironment javac) {
        this.trees = Trees.instance(javac);
        this.elements = javac.getElementUtils();
        this.types = javac.getTypeUtils();
    }

    /** Listens to javac from now on; refused with an {@link IllegalArgumentException} by one that does not know itself. */
    static void addTo(ProcessingEnvironment javac) {
        JavacTask.instance(javac).addTaskListener(new KernelListener(javac));
    }

    @Override
    public void finished(TaskEvent event) {
        CompilationUnitTree unit = event.getCompilationUnit();
        if (event.getKind() == TaskEvent.Kind.ANALYZE && unit != null && event.getTypeElement() != null) {
            // a class around others is analysed with them
            @Nullable ClassTree tree = trees.getTree(event.getTypeElement());
            if (tree != null) {
                TreePath path = new TreePath(new TreePath(unit), tree);
                Findings findings = new Findings(trees, unit);
                look(path, findings);
                new Statics(trees, findings).look(path);
            }
        }
    }

    private void look(TreePath type, Findings findings) {
        for (Tree member : ((ClassTree) type.getLeaf()).getMembers()) {
            TreePath path = new TreePath(type, member);
            if (member instanceof ClassTree) {
                look(path, findings);
            } else if (member instanceof MethodTree method
                    && !method.getModifiers().getAnnotations().isEmpty()
                    && method.getBody() != null) {
                lookAtMethod(path, findings);
            }
        }
    }

    private void lookAtMethod(TreePath path, Findings findings) {
        try {
            if (trees.getElement(path) instanceof ExecutableElement method) {
                KernelShape.of(method).ifPresent(shape -> lookAtKernel(path, method, shape, findings));
            }
        } catch (RuntimeException | StackOverflowError e) {
            // no reason to stop a build: a program is right or wrong without our warnings
            boolean isOfCompiler = e.getClass().getName().startsWith("com.sun.tools.javac.");
            if (!isOfCompiler) {
                findings.add(Diagnostic.LOOK_FAILED, path, path, null, ((MethodTree) path.getLeaf()).getName(), e);
            }
        }
    }

    private void lookAtKernel(TreePath path, ExecutableElement method, KernelShape shape, Findings findings) {
        KernelBody kernel = new KernelBody(path, method, shape, trees, elements, types);
        new Follower(kernel, findings).follow();
        new ObjectHints(kernel, findings).look();
    }
}
