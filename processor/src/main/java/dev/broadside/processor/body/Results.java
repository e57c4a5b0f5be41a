package dev.broadside.processor.body;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the expressions that a method may return, in the order they are written. */
final class Results extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final List<TreePath> found = new ArrayList<>();

    private Results() {}

    static List<TreePath> of(TreePath method) {
        Results results = new Results();
        results.scan(method, null);
        return results.found;
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
    public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void nothing) {
        add(tree.getExpression());
        return super.visitReturn(tree, null);
    }

    private void add(@Nullable ExpressionTree result) {
        ExpressionTree bare = result == null ? null : Shapes.bare(result);
        if (bare instanceof ConditionalExpressionTree choice) {
            add(choice.getTrueExpression());
            add(choice.getFalseExpression());
        } else if (bare instanceof SwitchExpressionTree choice) {
            choice.getCases().forEach(this::addCase);
        } else if (bare != null) {
            found.add(new TreePath(getCurrentPath(), bare));
        }
    }

    private void addCase(CaseTree one) {
        if (one.getBody() instanceof ExpressionTree expression) {
            add(expression);
        } else if (one.getBody() instanceof BlockTree block
                && block.getStatements().get(block.getStatements().size() - 1) instanceof YieldTree yield) {
            add(yield.getValue());
        }
    }
}
