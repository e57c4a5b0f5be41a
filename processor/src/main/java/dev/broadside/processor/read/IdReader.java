package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.DIMENSIONS;
import static dev.broadside.processor.diag.Diagnostic.NO_ID;
import static dev.broadside.processor.diag.Diagnostic.TOO_FEW_IDS;

import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Reads the ids of one kernel: its first parameters, one for each dimension. */
final class IdReader {

    private static final int MOST_DIMENSIONS = 3;

    /** What the ids are called where the user has not. */
    private static final List<String> PLACES = List.of("x", "y", "z");

    private final ExecutableElement kernel;
    private final Problems problems;
    private final int dimensions;

    IdReader(ExecutableElement kernel, Problems problems) {
        this.kernel = kernel;
        this.problems = problems;
        AnnotationReader task = AnnotationReader.of(kernel, "Task").orElseThrow();
        int given = task.member("dimensions", Integer.class).orElse(1);
        this.dimensions = Math.max(1, Math.min(MOST_DIMENSIONS, given));
        if (given != dimensions) {
            problems.add(DIMENSIONS, task.position("dimensions"), kernel.getSimpleName(), given);
        }
    }

    /** Returns those of a kernel's parameters that are ids, and adds what is wrong with them. */
    List<VariableElement> read(List<VariableElement> all) {
        int found = 0;
        while (found < Math.min(dimensions, all.size()) && isId(all.get(found))) {
            found++;
        }
        if (found < dimensions) {
            Position position = Position.of(found < all.size() ? all.get(found) : kernel);
            if (dimensions == 1) {
                problems.add(NO_ID, position, kernel.getSimpleName());
            } else {
                String ids = "int " + String.join(", int ", PLACES.subList(0, dimensions));
                problems.add(TOO_FEW_IDS, position, kernel.getSimpleName(), dimensions, ids);
            }
        }
        return all.subList(0, found);
    }

    private static boolean isId(VariableElement parameter) {
        return parameter.asType().getKind() == TypeKind.INT
                && ParameterReader.annotations(parameter).isEmpty();
    }

    /** Returns the names of the ids, as many as there are dimensions. */
    List<String> names(List<VariableElement> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(id.getSimpleName().toString()));
        for (String place : dimensions == 1 ? List.of("id") : PLACES) {
            if (names.size() < dimensions && !names.contains(place)) {
                names.add(place);
            }
        }
        return names;
    }
}
