package dev.broadside.processor.diag;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import org.jspecify.annotations.Nullable;

/** What is wrong with one class: collected while it is read, printed once. */
public final class Problems {

    private record Problem(Diagnostic diagnostic, Position position, String message) {}

    private final List<Problem> problems = new ArrayList<>();
    private boolean isFlawed;

    /** Adds a problem, but for a warning that is silenced where it would be shown. */
    public void add(Diagnostic diagnostic, Position position, @Nullable Object... arguments) {
        if (Suppression.isAround(position.element(), diagnostic)) {
            return;
        }
        problems.add(new Problem(diagnostic, position, diagnostic.message(arguments)));
        isFlawed |= diagnostic.isError();
    }

    /** Notes that the class cannot be used as it is, for a reason that the user is told of elsewhere. */
    public void addKnown() {
        isFlawed = true;
    }

    /** Whether the class cannot be used as it is. */
    public boolean isFlawed() {
        return isFlawed;
    }

    /** Tells the user. */
    public void print(Messager messager) {
        for (Problem problem : problems) {
            messager.printMessage(
                    problem.diagnostic.kind(),
                    problem.message,
                    problem.position.element(),
                    problem.position.annotation(),
                    problem.position.value());
        }
    }
}
