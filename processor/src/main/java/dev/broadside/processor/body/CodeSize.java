package dev.broadside.processor.body;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssertTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many bytes of code a method has, from below: each part counts as the shortest code for it, and what may come to
 * nothing counts as nothing.
 */
final class CodeSize extends TreeScanner<@Nullable Void, @Nullable Void> {

    /** An instruction that names a member, a class or a place to go on at. */
    private static final int LONG = 3;

    private static final int CREATION = 7;
    private static final int LAMBDA = 5;

    private static final Set<Tree.Kind> COMPARISONS = Set.of(
            Tree.Kind.EQUAL_TO,
            Tree.Kind.NOT_EQUAL_TO,
            Tree.Kind.LESS_THAN,
            Tree.Kind.LESS_THAN_EQUAL,
            Tree.Kind.GREATER_THAN,
            Tree.Kind.GREATER_THAN_EQUAL);

    private final Values values;
    private int size;

    private CodeSize(Values values) {
        this.values = values;
    }

    /** Returns how many bytes the kernel has at least. */
    static int atLeast(KernelBody kernel) {
        Values values =
                new Values(kernel.trees(), kernel.path(), new Scope(Assignments.in(kernel.path(), kernel.trees())));
        CodeSize size = new CodeSize(values);
        size.scan(((MethodTree) kernel.path().getLeaf()).getBody(), null);
        return size.size;
    }

    private @Nullable Void count(int own, @Nullable Tree... parts) {
        size += own;
        for (Tree part : parts) {
            scan(part, null);
        }
        return null;
    }

    /** A constant is one instruction, whatever it is made of. */
    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
        if (tree instanceof ExpressionTree expression && isConstant(expression)) {
            return count(1);
        }
        return super.scan(tree, null);
    }

    private boolean isConstant(ExpressionTree tree) {
        ExpressionTree bare = Shapes.bare(tree);
        if (bare instanceof BinaryTree binary) {
            return isConstant(binary.getLeftOperand()) && isConstant(binary.getRightOperand());
        } else if (bare instanceof UnaryTree unary) {
            return !Shapes.isStep(unary) && isConstant(unary.getExpression());
        } else if (bare instanceof ConditionalExpressionTree choice) {
            return isConstant(choice.getCondition());
        }
        return bare instanceof LiteralTree || (isName(bare) && constant(bare) != null);
    }

    private static boolean isName(ExpressionTree tree) {
        return tree instanceof IdentifierTree || tree instanceof MemberSelectTree;
    }

    private @Nullable Object constant(Tree name) {
        return values.element(name) instanceof VariableElement variable ? variable.getConstantValue() : null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
        Element element = values.element(tree);
        return element instanceof VariableElement variable
                ? count(variable.getKind().isField() ? LONG : 1)
                : null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
        if (!(values.element(tree) instanceof VariableElement field)) {
            return null;
        }
        boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
        return isStatic ? count(LONG) : count(1, tree.getExpression());
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
        Element called = values.element(tree);
        if (tree.getMethodSelect() instanceof MemberSelectTree select
                && called != null
                && !called.getModifiers().contains(Modifier.STATIC)) {
            scan(select.getExpression(), null);
        }
        return count(LONG, tree.getArguments().toArray(Tree[]::new));
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
        return count(CREATION, tree.getArguments().toArray(Tree[]::new));
    }

    @Override
    public @Nullable Void visitNewArray(NewArrayTree tree, @Nullable Void nothing) {
        count(2, tree.getDimensions().toArray(Tree[]::new));
        return tree.getInitializers() == null
                ? null
                : count(0, tree.getInitializers().toArray(Tree[]::new));
    }

    /** Texts are put together in one go, however many parts there are. */
    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void nothing) {
        boolean isText = values.type(tree) instanceof DeclaredType;
        boolean isChoice = tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR;
        if (isText || (isChoice && isConstant(tree.getLeftOperand()))) {
            return null;
        }
        int own = isChoice ? 0 : COMPARISONS.contains(tree.getKind()) ? 2 : 1;
        return count(own, tree.getLeftOperand(), tree.getRightOperand());
    }

    @Override
    public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void nothing) {
        if (Shapes.isStep(tree)) {
            return count(LONG);
        }
        return count(tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT ? 0 : 1, tree.getExpression());
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void nothing) {
        return count(0, tree.getVariable(), tree.getExpression());
    }

    /** The shortest is a small constant that is added to a local variable. */
    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void nothing) {
        return count(2, tree.getExpression());
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
        boolean isConstant = constant(tree) != null;
        return isConstant || tree.getInitializer() == null ? null : count(1, tree.getInitializer());
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, @Nullable Void nothing) {
        return isConstant(tree.getCondition()) ? null : super.visitIf(tree, null);
    }

    @Override
    public @Nullable Void visitConditionalExpression(ConditionalExpressionTree tree, @Nullable Void nothing) {
        return count(LONG, tree.getCondition(), tree.getTrueExpression(), tree.getFalseExpression());
    }

    @Override
    public @Nullable Void visitCase(CaseTree tree, @Nullable Void nothing) {
        if (tree.getStatements() == null) {
            return count(0, tree.getBody());
        }
        return count(0, tree.getStatements().toArray(Tree[]::new));
    }

    @Override
    public @Nullable Void visitArrayAccess(ArrayAccessTree tree, @Nullable Void nothing) {
        return count(1, tree.getExpression(), tree.getIndex());
    }

    @Override
    public @Nullable Void visitTypeCast(TypeCastTree tree, @Nullable Void nothing) {
        return count(0, tree.getExpression());
    }

    @Override
    public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void nothing) {
        return count(LONG, tree.getExpression());
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
        return count(1, tree.getExpression());
    }

    @Override
    public @Nullable Void visitAssert(AssertTree tree, @Nullable Void nothing) {
        return null;
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
        return count(LAMBDA);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void nothing) {
        return count(LAMBDA);
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
        return null;
    }
}
