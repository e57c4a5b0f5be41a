package dev.broadside.processor.body;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Tells what the variables of loops are. */
final class Loops {

    private static final Set<Tree.Kind> BOUNDS = Set.of(
            Tree.Kind.LESS_THAN,
            Tree.Kind.LESS_THAN_EQUAL,
            Tree.Kind.GREATER_THAN,
            Tree.Kind.GREATER_THAN_EQUAL,
            Tree.Kind.NOT_EQUAL_TO);

    private static final Set<Tree.Kind> STRIDES = Set.of(Tree.Kind.PLUS_ASSIGNMENT, Tree.Kind.MINUS_ASSIGNMENT);

    private final KernelBody kernel;
    private final Values values;
    private final Scope scope;

    Loops(KernelBody kernel, Values values, Scope scope) {
        this.kernel = kernel;
        this.values = values;
        this.scope = scope;
    }

    /** Notes what the variable of a counting loop is: it depends on whatever the first, the last and the step depend on. */
    void bind(ForLoopTree loop) {
        if (loop.getInitializer().size() != 1
                || loop.getUpdate().size() != 1
                || !(loop.getInitializer().get(0) instanceof VariableTree variable)
                || variable.getInitializer() == null) {
            return;
        }
        Element element = values.element(variable);
        if (element != null) {
            Value first = values.of(variable.getInitializer()).with(Value.FIXED);
            Value step = step(loop.getUpdate().get(0), element);
            scope.bindInLoop(element, first.with(step).with(bound(loop.getCondition(), element)));
        }
    }

    private Value bound(@Nullable ExpressionTree condition, Element variable) {
        if (condition != null
                && Shapes.bare(condition) instanceof BinaryTree comparison
                && BOUNDS.contains(comparison.getKind())) {
            ExpressionTree left = comparison.getLeftOperand();
            ExpressionTree right = comparison.getRightOperand();
            return isVariable(left, variable)
                    ? values.of(right)
                    : isVariable(right, variable) ? values.of(left) : Value.UNKNOWN;
        }
        return Value.UNKNOWN;
    }

    private Value step(ExpressionStatementTree update, Element variable) {
        ExpressionTree step = Shapes.bare(update.getExpression());
        if (step instanceof UnaryTree unary && isVariable(unary.getExpression(), variable)) {
            return Value.FIXED;
        }
        return step instanceof CompoundAssignmentTree stride
                        && STRIDES.contains(stride.getKind())
                        && isVariable(stride.getVariable(), variable)
                ? values.of(stride.getExpression())
                : Value.UNKNOWN;
    }

    private boolean isVariable(ExpressionTree tree, Element variable) {
        return variable.equals(values.element(Shapes.bare(tree)));
    }

    /** Notes what the variable of a loop over an array or a collection is: every call with the same one goes through it all. */
    void bind(EnhancedForLoopTree loop) {
        Element variable = values.element(loop.getVariable());
        if (variable != null) {
            boolean isObject = !variable.asType().getKind().isPrimitive();
            boolean isContainer = kernel.isContainer(values.type(loop.getExpression()));
            Value all = values.of(loop.getExpression());
            scope.bind(variable, isObject && isContainer ? all.with(Value.FIXED) : Value.UNKNOWN, Guards.DATA);
        }
    }
}
