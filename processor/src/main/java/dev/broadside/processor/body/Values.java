package dev.broadside.processor.body;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Tells how expressions of a method depend on the ids. What they call is not looked at: then nothing is known. */
final class Values {

    private final Trees trees;
    private final TreePath method;
    private final Scope scope;

    /**
     * Makes one.
     *
     * @param trees the compiler's
     * @param method the method that the expressions are in
     * @param scope its variables
     */
    Values(Trees trees, TreePath method, Scope scope) {
        this.trees = trees;
        this.method = method;
        this.scope = scope;
    }

    /** Returns what an expression means, if the compiler knows. */
    @Nullable
    Element element(Tree tree) {
        return trees.getElement(new TreePath(method, tree));
    }

    /** Returns the type of an expression, if the compiler knows. */
    @Nullable
    TypeMirror type(Tree tree) {
        return trees.getTypeMirror(new TreePath(method, tree));
    }

    Value of(ExpressionTree tree) {
        ExpressionTree bare = Shapes.bare(tree);
        if (bare instanceof LiteralTree literal) {
            return ofConstant(literal.getValue());
        } else if (bare instanceof IdentifierTree) {
            return element(bare) instanceof VariableElement variable ? ofVariable(variable) : Value.UNKNOWN;
        } else if (bare instanceof MemberSelectTree select) {
            return ofMember(select);
        } else if (bare instanceof ArrayAccessTree access) {
            return ofElement(access);
        } else if (bare instanceof BinaryTree binary) {
            return ofBinary(binary);
        } else if (bare instanceof UnaryTree unary && !Shapes.isStep(unary)) {
            return of(unary.getExpression()).with(Value.FIXED);
        } else if (bare instanceof ConditionalExpressionTree choice) {
            return of(choice.getCondition())
                    .with(of(choice.getTrueExpression()))
                    .with(of(choice.getFalseExpression()));
        }
        return Value.UNKNOWN;
    }

    private static Value ofConstant(@Nullable Object constant) {
        if (constant instanceof Integer || constant instanceof Long || constant instanceof Short) {
            return Value.constant(((Number) constant).longValue());
        }
        return Value.FIXED;
    }

    private Value ofVariable(VariableElement variable) {
        if (variable.getConstantValue() != null) {
            return ofConstant(variable.getConstantValue());
        } else if (variable.getKind() == ElementKind.FIELD) {
            // an instance field without a name before it is that of an object of which nothing is known
            return variable.getModifiers().contains(Modifier.STATIC) && isStable(variable)
                    ? Value.FIXED
                    : Value.UNKNOWN;
        }
        return scope.value(variable);
    }

    /** Whether a variable has one value: a number that is not final may be another for each id. */
    private static boolean isStable(VariableElement variable) {
        return variable.getModifiers().contains(Modifier.FINAL)
                || !variable.asType().getKind().isPrimitive();
    }

    private Value ofMember(MemberSelectTree select) {
        if (!(element(select) instanceof VariableElement field)) {
            return Value.UNKNOWN;
        } else if (field.getModifiers().contains(Modifier.STATIC)) {
            return ofVariable(field);
        }
        Value object = of(select.getExpression());
        return isStable(field) ? ofPart(object, field.asType()) : Value.UNKNOWN;
    }

    private Value ofElement(ArrayAccessTree access) {
        TypeMirror type = type(access);
        return type == null ? Value.UNKNOWN : ofPart(of(access.getExpression()).with(of(access.getIndex())), type);
    }

    /** Returns a part of what is known: an object of its own for each, but of numbers two may well be the same. */
    private static Value ofPart(Value whole, TypeMirror type) {
        boolean isObject = type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
        return isObject || whole.isSameForAll() ? whole.with(Value.FIXED) : Value.UNKNOWN;
    }

    private Value ofBinary(BinaryTree tree) {
        Value left = of(tree.getLeftOperand());
        Value right = of(tree.getRightOperand());
        return switch (tree.getKind()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case DIVIDE -> left.foldedBy(right, 2);
            case RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> left.foldedBy(right, 1);
            default -> left.with(right);
        };
    }
}
