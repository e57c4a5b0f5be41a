package dev.broadside.processor.body;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Which variables a method assigns after they were declared, and whether it does something about other threads. */
final class Assignments extends TreePathScanner<@Nullable Void, @Nullable Void> {

    /** Methods after which a thread may be alone with what it writes. */
    private static final Set<String> LOCKS = Set.of(
            "acquire",
            "compareAndExchange",
            "compareAndExchangeAcquire",
            "compareAndSet",
            "getAndSet",
            "lock",
            "lockInterruptibly",
            "readLock",
            "tryAcquire",
            "tryLock",
            "tryWriteLock",
            "weakCompareAndSet",
            "weakCompareAndSetAcquire",
            "weakCompareAndSetPlain",
            "weakCompareAndSetVolatile",
            "writeLock");

    private final Trees trees;
    private final List<Element> assigned = new ArrayList<>();
    private boolean hasLock;

    private Assignments(Trees trees) {
        this.trees = trees;
    }

    static Assignments in(TreePath method, Trees trees) {
        Assignments assignments = new Assignments(trees);
        assignments.scan(method, null);
        return assignments;
    }

    boolean isAssigned(Element variable) {
        return assigned.contains(variable);
    }

    /** Returns in how many places a variable is assigned after its declaration. */
    long count(Element variable) {
        return assigned.stream().filter(variable::equals).count();
    }

    boolean hasLock() {
        return hasLock;
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        add(tree.getVariable());
        return super.visitAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        add(tree.getVariable());
        return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
        if (Shapes.isStep(tree)) {
            add(tree.getExpression());
        }
        return super.visitUnary(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        ExpressionTree method = tree.getMethodSelect();
        hasLock |= method instanceof MemberSelectTree select
                && LOCKS.contains(select.getIdentifier().toString());
        return super.visitMethodInvocation(tree, null);
    }

    private void add(ExpressionTree target) {
        ExpressionTree bare = Shapes.bare(target);
        Element element =
                bare instanceof IdentifierTree ? trees.getElement(new TreePath(getCurrentPath(), bare)) : null;
        if (element != null) {
            assigned.add(element);
        }
    }
}
