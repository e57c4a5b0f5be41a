package dev.broadside.processor.body;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Follows a kernel into the static methods of its class that it calls: other sources are not ours to read. */
final class Follower {

    /** More would be a program that calls itself, each time with another number. */
    private static final int MOST_CALLS = 256;

    private static final int DEEPEST_CALL = 16;

    /**
     * What a method is called with.
     *
     * @param method the method
     * @param values what its arguments are
     * @param guards what they mean as conditions
     * @param around the conditions around the call
     */
    record Call(ExecutableElement method, List<Value> values, List<Integer> guards, int around) {}

    private final KernelBody kernel;
    private final Findings findings;
    private final List<Call> calls = new ArrayList<>();
    private int depth;

    Follower(KernelBody kernel, Findings findings) {
        this.kernel = kernel;
        this.findings = findings;
    }

    /** Looks at what the kernel writes, itself or in what it calls. */
    void follow() {
        List<Value> values = new ArrayList<>();
        List<Integer> guards = new ArrayList<>();
        for (VariableElement parameter : kernel.method().getParameters()) {
            int dimension = kernel.shape().ids().indexOf(parameter);
            boolean isShared = kernel.shape().shared().contains(parameter);
            values.add(dimension >= 0 ? Value.id(dimension) : isShared ? Value.FIXED : Value.UNKNOWN);
            guards.add(dimension >= 0 ? Guards.ONE_ID : isShared ? Guards.NONE : Guards.DATA);
        }
        enter(kernel.path(), new Call(kernel.method(), values, guards, Guards.NONE));
    }

    /** Looks at a method that is called. */
    void follow(Call call) {
        if (isFollowed(call.method) && depth < DEEPEST_CALL && calls.size() < MOST_CALLS && !calls.contains(call)) {
            TreePath path = kernel.trees().getPath(call.method);
            if (path != null) {
                enter(path, call);
            }
        }
    }

    /** A method of which it is certain what a call of it does, and which does nothing about other threads. */
    private boolean isFollowed(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        Element owner = method.getEnclosingElement();
        return modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.SYNCHRONIZED)
                && !method.isVarArgs()
                && owner != null
                && owner.equals(kernel.owner());
    }

    private void enter(TreePath path, Call call) {
        calls.add(call);
        Assignments assignments = Assignments.in(path, kernel.trees());
        if (assignments.hasLock()
                || call.method.getModifiers().contains(Modifier.SYNCHRONIZED)
                || !(path.getLeaf() instanceof MethodTree tree)
                || tree.getBody() == null) {
            return;
        }
        Scope scope = new Scope(assignments);
        List<? extends VariableElement> parameters = call.method.getParameters();
        for (int i = 0; i < Math.min(parameters.size(), call.values.size()); i++) {
            VariableElement parameter = parameters.get(i);
            // what is narrowed or boxed on the way is not followed
            boolean isKept = !parameter.asType().getKind().isPrimitive()
                    || isNumber(parameter.asType().getKind());
            scope.bind(
                    parameter, isKept ? call.values.get(i) : call.values.get(i).with(Value.FIXED), call.guards.get(i));
        }
        depth++;
        new Writes(kernel, call.method, path, scope, call.around, this, findings).look(bodyOf(path, tree));
        depth--;
    }

    private static TreePath bodyOf(TreePath path, MethodTree tree) {
        return new TreePath(path, Objects.requireNonNull(tree.getBody()));
    }

    private static boolean isNumber(TypeKind kind) {
        return kind == TypeKind.INT || kind == TypeKind.LONG;
    }
}
