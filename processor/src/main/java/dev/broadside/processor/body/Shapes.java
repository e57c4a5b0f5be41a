package dev.broadside.processor.body;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What trees look like, whatever they mean. */
final class Shapes {

    private static final Set<Tree.Kind> STEPS = Set.of(
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT,
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.POSTFIX_DECREMENT);

    private static final Set<Tree.Kind> JUMPS =
            Set.of(Tree.Kind.RETURN, Tree.Kind.THROW, Tree.Kind.BREAK, Tree.Kind.CONTINUE, Tree.Kind.YIELD);

    private static final int LONGEST_TEXT = 60;

    private Shapes() {}

    /** Whether an expression is one of the kind of {@code i++}. */
    static boolean isStep(UnaryTree tree) {
        return STEPS.contains(tree.getKind());
    }

    /** Returns an expression without the parentheses and casts around it. */
    static ExpressionTree bare(ExpressionTree tree) {
        ExpressionTree bare = tree;
        while (true) {
            if (bare instanceof ParenthesizedTree parentheses) {
                bare = parentheses.getExpression();
            } else if (bare instanceof TypeCastTree cast) {
                bare = cast.getExpression();
            } else {
                return bare;
            }
        }
    }

    /** Whether what follows a statement may be left out because of something in it. */
    static boolean mayJump(@Nullable Tree statement) {
        return Boolean.TRUE.equals(new Jumps().scan(statement, null));
    }

    /** Returns an expression as messages show it, in one line. */
    static String text(Tree tree) {
        String text = tree.toString().replaceAll("\\s+", " ");
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static final class Jumps extends TreeScanner<@Nullable Boolean, @Nullable Void> {

        @Override
        public @Nullable Boolean scan(@Nullable Tree tree, @Nullable Void nothing) {
            if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
                return false;
            }
            return (tree != null && JUMPS.contains(tree.getKind())) ? Boolean.TRUE : super.scan(tree, null);
        }

        @Override
        public Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
            return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
        }
    }
}
