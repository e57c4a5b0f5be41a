package dev.broadside.processor.body;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What is known of the parameters and local variables of one call of a method. */
final class Scope {

    /**
     * A variable.
     *
     * @param variable the variable
     * @param value what it is
     * @param guards what it means if it is asked for, as a condition
     */
    private record Binding(Element variable, Value value, int guards) {}

    private final List<Binding> bindings = new ArrayList<>();
    private final Assignments assignments;

    Scope(Assignments assignments) {
        this.assignments = assignments;
    }

    /** Notes what a variable is; one that is assigned again may be anything. */
    void bind(Element variable, Value value, int guards) {
        boolean isKept = !assignments.isAssigned(variable);
        bindings.add(new Binding(variable, isKept ? value : Value.UNKNOWN, isKept ? guards : Guards.ALL));
    }

    /** Notes what the variable of a loop is, which is assigned in the head of the loop only. */
    void bindInLoop(Element variable, Value value) {
        boolean isKept = assignments.count(variable) == 1;
        bindings.add(new Binding(variable, isKept ? value : Value.UNKNOWN, Guards.ALL));
    }

    Value value(VariableElement variable) {
        Binding binding = find(variable);
        return binding == null ? Value.UNKNOWN : binding.value;
    }

    /** Returns what a condition means that is this variable. */
    int guards(Element variable) {
        Binding binding = find(variable);
        return binding == null ? Guards.DATA : binding.guards;
    }

    /** Whether a variable is a local one whose values are not followed, since it has several. */
    boolean isVarying(Element variable) {
        return assignments.isAssigned(variable);
    }

    private @Nullable Binding find(Element variable) {
        for (int i = bindings.size() - 1; i >= 0; i--) {
            if (bindings.get(i).variable.equals(variable)) {
                return bindings.get(i);
            }
        }
        return null;
    }
}
