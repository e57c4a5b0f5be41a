package dev.broadside.processor.body;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.diag.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Decides whether what a method writes may be written by two calls of the kernel at once. */
final class Races {

    private static final String SO_TOO = ", while another worker may do so too";

    private final KernelBody kernel;
    private final String place;
    private final Values values;
    private final Findings findings;
    private final UnsafeTypes unsafe;
    private final Shifts shifts = new Shifts();

    Races(KernelBody kernel, ExecutableElement method, Values values, Findings findings) {
        this.kernel = kernel;
        this.place = method.equals(kernel.method()) ? "" : " in '" + method.getSimpleName() + "'";
        this.values = values;
        this.findings = findings;
        this.unsafe = new UnsafeTypes(kernel);
    }

    /**
     * Checks what is assigned.
     *
     * @param path the variable, field or element
     * @param isPlain whether the value before does not matter
     * @param conditions under which it happens
     */
    void check(TreePath path, boolean isPlain, int conditions) {
        Tree target = path.getLeaf();
        boolean isOfOneId = (conditions & Guards.ONE_ID) != 0 || (isPlain && (conditions & Guards.DATA) != 0);
        if (isOfOneId) {
            return;
        } else if (target instanceof ArrayAccessTree access) {
            checkElement(path, access, conditions);
        } else if (values.element(target) instanceof VariableElement field
                && field.getKind().isField()
                && !(isPlain && field.getModifiers().contains(Modifier.VOLATILE))
                && (conditions & Guards.SIZE) == 0) {
            checkField(path, field, isPlain);
        }
    }

    private void checkField(TreePath path, VariableElement field, boolean isPlain) {
        if (field.getModifiers().contains(Modifier.STATIC)) {
            String name = owner(field) + field.getSimpleName();
            String remedy = "make '" + field.getSimpleName() + "' " + Remedies.shared(field.asType(), isPlain);
            add(Diagnostic.STATIC_WRITE, path, field, kernel.name(), place, name, remedy);
        } else if (path.getLeaf() instanceof MemberSelectTree select) {
            Value object = values.of(select.getExpression());
            if (isSeenByMany(object)) {
                Element written =
                        Suppression.isAt(field, Diagnostic.SHARED_FIELD) ? field : root(select.getExpression());
                add(Diagnostic.SHARED_FIELD, path, written, kernel.name(), place, text(path), missing(object));
            }
        }
    }

    private static String owner(VariableElement field) {
        Element owner = field.getEnclosingElement();
        return owner == null ? "" : owner.getSimpleName() + ".";
    }

    private void checkElement(TreePath path, ArrayAccessTree access, int conditions) {
        Value array = values.of(access.getExpression());
        Value index = values.of(access.getIndex());
        Value both = array.with(index);
        Element written = root(access);
        if (isSeenByMany(both)) {
            if ((conditions & Guards.SIZE) == 0) {
                String why = "which is the same element for every " + missing(both) + SO_TOO;
                add(Diagnostic.SHARED_ELEMENT, path, written, kernel.name(), place, text(path), why, remedy(access));
            }
        } else if (array.isSameForAll() && kernel.dimensions() == 1) {
            if (index.is(Value.Kind.ID)) {
                shifts.addWrite(path, use(access, index));
            } else if (index.is(Value.Kind.FOLDED)) {
                String why = "one element for several ids" + SO_TOO;
                String remedy = "Dispatch one id for each element";
                add(Diagnostic.SHARED_ELEMENT, path, written, kernel.name(), place, text(path), why, remedy);
            }
        }
    }

    /** Notes that an element is read or written; {@link #end} tells what comes of it. */
    void use(ArrayAccessTree access, int conditions) {
        Value index = values.of(access.getIndex());
        if (kernel.dimensions() == 1
                && (conditions & (Guards.ONE_ID | Guards.DATA)) == 0
                && index.is(Value.Kind.ID)
                && values.of(access.getExpression()).isSameForAll()) {
            shifts.add(use(access, index));
        }
    }

    private Shifts.Use use(ArrayAccessTree access, Value index) {
        return new Shifts.Use(
                access, root(access), Shapes.bare(access.getExpression()).toString(), index.number());
    }

    /** Tells of what is a race only together with something else in the method, now that all of it has been seen. */
    void end() {
        for (Shifts.Clash clash : shifts.clashes()) {
            String why = "which is '" + Shapes.text(clash.other().tree())
                    + "' of another id, that another worker may run" + " just then";
            String remedy = shifts.isWritten(clash.other())
                    ? remedy(clash.write().tree())
                    : "Write to another array than it reads";
            add(
                    Diagnostic.SHARED_ELEMENT,
                    clash.path(),
                    clash.write().root(),
                    kernel.name(),
                    place,
                    text(clash.path()),
                    why,
                    remedy);
        }
    }

    private String remedy(ArrayAccessTree access) {
        List<String> ids = new ArrayList<>();
        kernel.shape().ids().forEach(id -> ids.add(id.getSimpleName().toString()));
        return ids.size() == 1
                ? "Write '" + Shapes.text(access.getExpression()) + "[" + ids.get(0) + "]'"
                : "Let the index depend on '" + String.join("' and '", ids) + "'";
    }

    /** Checks a call: some objects change in their methods. */
    void checkCall(TreePath path, ExecutableElement called, int conditions) {
        if ((conditions & (Guards.ONE_ID | Guards.SIZE)) == 0
                && path.getLeaf() instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
                && isSeenByMany(values.of(select.getExpression()))
                && !called.getModifiers().contains(Modifier.STATIC)) {
            ExpressionTree object = select.getExpression();
            Optional<String> type = unsafe.changedBy(called, values.type(object), values.element(object));
            type.ifPresent(name -> add(
                    Diagnostic.SHARED_COLLECTION,
                    new TreePath(path, select),
                    root(object),
                    kernel.name(),
                    place,
                    Shapes.text(select),
                    name,
                    Remedies.collection(name)));
        }
    }

    /** Whether an object or element is one for several ids, and that is certain. */
    private boolean isSeenByMany(Value value) {
        return value.isKnown() && value.ids() != kernel.allIds();
    }

    /** Returns the ids for all of which something is the same. */
    private String missing(Value value) {
        for (int i = 0; i < kernel.dimensions() && kernel.dimensions() > 1; i++) {
            if ((value.ids() & (1 << i)) == 0) {
                return "'" + kernel.shape().ids().get(i).getSimpleName() + "'";
            }
        }
        return "id";
    }

    /** Returns the variable that the way to something begins with. */
    private @Nullable Element root(ExpressionTree tree) {
        ExpressionTree bare = Shapes.bare(tree);
        if (bare instanceof ArrayAccessTree access) {
            return root(access.getExpression());
        } else if (bare instanceof MemberSelectTree select
                && values.element(select) instanceof VariableElement field
                && !field.getModifiers().contains(Modifier.STATIC)) {
            return root(select.getExpression());
        }
        return bare instanceof IdentifierTree || bare instanceof MemberSelectTree ? values.element(bare) : null;
    }

    private static String text(TreePath path) {
        return Shapes.text(path.getLeaf());
    }

    private void add(Diagnostic diagnostic, TreePath at, @Nullable Element written, @Nullable Object... arguments) {
        findings.add(diagnostic, kernel.path(), at, written, arguments);
    }
}
