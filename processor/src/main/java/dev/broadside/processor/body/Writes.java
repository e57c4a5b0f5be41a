package dev.broadside.processor.body;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a method in the order it is written, and keeps in mind under which conditions it is there. What may run
 * elsewhere or at another time is left out: lambda expressions, classes, what is synchronized.
 */
final class Writes extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Scope scope;
    private final Values values;
    private final Guards guards;
    private final Loops loops;
    private final Races races;
    private final Follower follower;

    /** The conditions around the place. */
    private int around;

    /** The conditions under which it may not be reached, since the method or a loop is left before. */
    private int left;

    Writes(
            KernelBody kernel,
            ExecutableElement method,
            TreePath path,
            Scope scope,
            int around,
            Follower follower,
            Findings findings) {
        this.scope = scope;
        this.values = new Values(kernel.trees(), path, scope);
        this.guards = new Guards(values, scope);
        this.loops = new Loops(kernel, values, scope);
        this.races = new Races(kernel, method, values, findings);
        this.follower = follower;
        this.around = around;
    }

    /** Looks at the body of the method. */
    void look(TreePath body) {
        scan(body, null);
        races.end();
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree tree, @Nullable Void nothing) {
        return scan(tree.getExpression(), null);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        ExpressionTree initializer = tree.getInitializer();
        Element variable = values.element(tree);
        scan(initializer, null);
        if (variable != null && initializer != null) {
            boolean isCondition = variable.asType().getKind() == TypeKind.BOOLEAN;
            int meaning = isCondition ? guards.of(initializer) : guards.ofEquality(initializer);
            scope.bind(variable, values.of(initializer), meaning);
        }
        return null;
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        super.visitAssignment(tree, null);
        return check(tree.getVariable(), true);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        super.visitCompoundAssignment(tree, null);
        return check(tree.getVariable(), false);
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
        super.visitUnary(tree, null);
        return Shapes.isStep(tree) ? check(tree.getExpression(), false) : null;
    }

    private @Nullable Void check(ExpressionTree target, boolean isPlain) {
        races.check(new TreePath(getCurrentPath(), Shapes.bare(target)), isPlain, conditions());
        return null;
    }

    @Override
    public @Nullable Void visitArrayAccess(ArrayAccessTree tree, @Nullable Void nothing) {
        races.use(tree, conditions());
        return super.visitArrayAccess(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        super.visitMethodInvocation(tree, null);
        if (values.element(tree) instanceof ExecutableElement called) {
            races.checkCall(getCurrentPath(), called, conditions());
            List<Value> arguments = new ArrayList<>();
            List<Integer> meanings = new ArrayList<>();
            for (ExpressionTree argument : tree.getArguments()) {
                arguments.add(values.of(argument));
                meanings.add(isCondition(argument) ? guards.of(argument) : guards.ofEquality(argument));
            }
            follower.follow(new Follower.Call(called, arguments, meanings, conditions()));
        }
        return null;
    }

    private boolean isCondition(ExpressionTree tree) {
        var type = values.type(tree);
        return type != null && type.getKind() == TypeKind.BOOLEAN;
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
        scan(tree.getCondition(), null);
        int condition = guards.of(tree.getCondition());
        scanUnder(condition, tree.getThenStatement(), tree.getElseStatement());
        if (Shapes.mayJump(tree.getThenStatement()) || Shapes.mayJump(tree.getElseStatement())) {
            left |= condition;
        }
        return null;
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void nothing) {
        scan(tree.getCondition(), null);
        return scanUnder(guards.of(tree.getCondition()), tree.getTrueExpression(), tree.getFalseExpression());
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        boolean isChoice = tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR;
        scan(tree.getLeftOperand(), null);
        return scanUnder(isChoice ? guards.of(tree.getLeftOperand()) : Guards.NONE, tree.getRightOperand());
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
        return scanCases(tree.getExpression(), tree.getCases());
    }

    @Override
    public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
        return scanCases(tree.getExpression(), tree.getCases());
    }

    private @Nullable Void scanCases(ExpressionTree selector, List<? extends Tree> cases) {
        scan(selector, null);
        int condition = guards.ofEquality(selector);
        scanUnder(condition, cases.toArray(Tree[]::new));
        left |= condition;
        return null;
    }

    @Override
    public @Nullable Void visitCatch(CatchTree tree, @Nullable Void nothing) {
        return scanUnder(Guards.DATA, tree.getBlock());
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void nothing) {
        scan(tree.getCondition(), null);
        return scanUnder(guards.of(tree.getCondition()) & Guards.ONE_ID, tree.getStatement());
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void nothing) {
        return scanUnder(Guards.NONE, tree.getStatement(), tree.getCondition());
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void nothing) {
        scan(tree.getInitializer(), null);
        loops.bind(tree);
        scan(tree.getCondition(), null);
        int condition = guards.of(tree.getCondition()) & Guards.ONE_ID;
        scanUnder(condition, tree.getStatement());
        return scanUnder(condition, tree.getUpdate().toArray(Tree[]::new));
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void nothing) {
        scan(tree.getExpression(), null);
        loops.bind(tree);
        return scan(tree.getStatement(), null);
    }

    private @Nullable Void scanUnder(int condition, @Nullable Tree... parts) {
        int before = around;
        around |= condition;
        for (Tree part : parts) {
            scan(part, null);
        }
        around = before;
        return null;
    }

    private int conditions() {
        return around | left;
    }
}
