package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.NAME_CHARACTERS;
import static dev.broadside.processor.diag.Diagnostic.NAME_EMPTY;
import static dev.broadside.processor.diag.Diagnostic.NAME_LENGTH;

import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;

/** The names of tasks. */
public final class TaskNames {

    private static final int LIMIT = 64;

    private TaskNames() {}

    /** Returns the name of a kernel's task, as it is written. */
    public static String of(ExecutableElement kernel) {
        return task(kernel)
                .member("name", String.class)
                .orElseGet(() -> kernel.getSimpleName().toString());
    }

    /** Returns the place of the name. */
    public static Position position(ExecutableElement kernel) {
        AnnotationReader task = task(kernel);
        return task.member("name", String.class).isPresent() ? task.position("name") : Position.of(kernel);
    }

    /** Adds what is wrong with the name of a kernel's task. */
    static void check(ExecutableElement kernel, Problems problems) {
        String name = of(kernel);
        Position position = position(kernel);
        int length = name.codePointCount(0, name.length());
        int[] wrong =
                name.codePoints().filter(character -> !isAllowed(character)).toArray();
        if (name.isBlank()) {
            problems.add(NAME_EMPTY, position);
        } else if (wrong.length > 0) {
            int at = name.codePointCount(0, name.indexOf(wrong[0])) + 1;
            problems.add(NAME_CHARACTERS, position, shown(name), shown(Character.toString(wrong[0])), at);
        } else if (length > LIMIT) {
            problems.add(NAME_LENGTH, position, length, LIMIT);
        }
    }

    private static boolean isAllowed(int character) {
        return Character.isLetterOrDigit(character) || "-_.".indexOf(character) >= 0;
    }

    /** Control characters would break a message's line. */
    private static String shown(String text) {
        return text.codePoints()
                .mapToObj(character -> Character.isISOControl(character)
                        ? String.format("\\u%04x", character)
                        : Character.toString(character))
                .collect(Collectors.joining());
    }

    private static AnnotationReader task(ExecutableElement kernel) {
        return AnnotationReader.of(kernel, "Task").orElseThrow();
    }
}
