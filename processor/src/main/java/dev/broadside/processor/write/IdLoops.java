package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Writes the loops over the ids of a batch: one in one dimension, in more one for each row, which goes on to the next
 * without a division.
 */
final class IdLoops {

    private static final List<String> OF_ROWS = List.of("y", "z");

    private final KernelNames names;
    private final List<String> places;

    IdLoops(KernelNames names) {
        this.names = names;
        this.places = names.places();
    }

    /** Whether the ids are those of a grid. */
    boolean isInRows() {
        return places.size() > 1;
    }

    /** Returns the variable for the id. */
    String id() {
        return names.id();
    }

    /** Returns the variable for the first id of a loop. */
    String begin() {
        return names.get(isInRows() ? "begin" : "from");
    }

    /** Returns the variable for the id after the last of a loop. */
    String end() {
        return names.get(isInRows() ? "end" : "to");
    }

    /** Returns what declares the id. */
    CodeBlock start() {
        CodeBlock.Builder start = CodeBlock.builder();
        if (isInRows()) {
            start.addStatement(
                    "$T $N = rows($N, $N, $N)",
                    RuntimeTypes.ROWS,
                    names.get("rows"),
                    names.get("from"),
                    names.get("to"),
                    names.get("worker"));
            return start.addStatement("int $N = $N.begin()", id(), names.get("rows"))
                    .build();
        }
        return start.addStatement("int $N = $N", id(), begin()).build();
    }

    /** Returns what is done for each row, given what is done from {@link #begin} to {@link #end}. */
    CodeBlock rows(CodeBlock inner) {
        if (!isInRows()) {
            return inner;
        }
        String rows = names.get("rows");
        CodeBlock.Builder body = CodeBlock.builder()
                .beginControlFlow("do")
                .addStatement("int $N = $N.begin()", begin(), rows)
                .addStatement("int $N = $N.end()", end(), rows)
                .addStatement("int $N = $N.row()", names.get("row"), rows);
        for (int i = 1; i < places.size(); i++) {
            body.addStatement("int $N = $N.$L()", places.get(i), rows, OF_ROWS.get(i - 1));
        }
        return body.addStatement("$N = $N", id(), begin())
                .add(inner)
                .endControlFlow("while ($N.next())", rows)
                .build();
    }

    /** Returns a loop with statements. */
    CodeBlock loop(CodeBlock... statements) {
        return loop(end(), statements);
    }

    /** Returns a loop with statements that goes on to a given variable. */
    CodeBlock loop(String end, CodeBlock... statements) {
        CodeBlock.Builder loop = CodeBlock.builder().beginControlFlow("for (; $1N < $2N; $1N++)", id(), end);
        if (isInRows()) {
            loop.addStatement("int $N = $N - $N", places.get(0), id(), names.get("row"));
        }
        for (CodeBlock statement : statements) {
            loop.addStatement(statement);
        }
        return loop.endControlFlow().build();
    }
}
