package dev.broadside.processor.body;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Tells for how many ids a condition may hold: what one id alone does is no race. */
final class Guards {

    /** It is the same for every id. */
    static final int NONE = 0;

    /** It depends on data, which may single out one id. */
    static final int DATA = 1;

    /** It compares an id by size, as in {@code id < 1}. */
    static final int SIZE = 2;

    /** It may well name one id, as in {@code id == 0}. */
    static final int ONE_ID = 4;

    static final int ALL = DATA | SIZE | ONE_ID;

    private final Values values;
    private final Scope scope;

    Guards(Values values, Scope scope) {
        this.values = values;
        this.scope = scope;
    }

    /** Returns what a condition is, its parts put together. */
    int of(@Nullable ExpressionTree condition) {
        if (condition == null || condition instanceof LiteralTree) {
            return NONE;
        } else if (condition instanceof ParenthesizedTree parentheses) {
            return of(parentheses.getExpression());
        } else if (condition instanceof UnaryTree not && condition.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            return of(not.getExpression());
        } else if (condition instanceof BinaryTree binary) {
            return ofBinary(binary);
        } else if (condition instanceof IdentifierTree && values.of(condition).isSameForAll()) {
            return NONE;
        } else if (condition instanceof IdentifierTree
                && values.element(condition) instanceof VariableElement variable) {
            return scope.guards(variable);
        }
        return ofEquality(condition);
    }

    /** Returns what it is that something equals something, or a constant of a switch. */
    int ofEquality(ExpressionTree... operands) {
        int guards = NONE;
        for (ExpressionTree operand : operands) {
            if (isOfIds(operand)) {
                guards |= ONE_ID;
            } else if (!values.of(operand).isSameForAll()) {
                guards |= DATA;
            }
        }
        return guards;
    }

    private int ofBinary(BinaryTree binary) {
        ExpressionTree left = binary.getLeftOperand();
        ExpressionTree right = binary.getRightOperand();
        return switch (binary.getKind()) {
            case CONDITIONAL_AND, CONDITIONAL_OR, AND, OR, XOR -> of(left) | of(right);
            case LESS_THAN, LESS_THAN_EQUAL, GREATER_THAN, GREATER_THAN_EQUAL ->
                values.of(left).isOfIds() || values.of(right).isOfIds() ? SIZE : NONE;
            default -> ofEquality(left, right);
        };
    }

    /** Whether an id is in an expression, or a variable that may be made of one; those that data is taken at do not count. */
    private boolean isOfIds(ExpressionTree tree) {
        return Boolean.TRUE.equals(new Ids().scan(tree, null));
    }

    private final class Ids extends TreeScanner<@Nullable Boolean, @Nullable Void> {

        @Override
        public @Nullable Boolean scan(@Nullable Tree tree, @Nullable Void nothing) {
            return (tree instanceof ArrayAccessTree
                            || tree instanceof LambdaExpressionTree
                            || tree instanceof ClassTree)
                    ? Boolean.FALSE
                    : super.scan(tree, null);
        }

        @Override
        public Boolean visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
            Element element = values.element(tree);
            return element instanceof VariableElement variable
                    && variable.asType().getKind().isPrimitive()
                    && (scope.value(variable).isOfIds()
                            || scope.isVarying(variable)
                            || (scope.guards(variable) & ONE_ID) != 0);
        }

        @Override
        public Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
        }
    }
}
