package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;

/** Writes the loops over the ids of a batch. */
final class IdLoops {

    private final KernelNames names;

    IdLoops(KernelNames names) {
        this.names = names;
    }

    /** Returns the variable for the id. */
    String id() {
        return names.id();
    }

    /** Returns the variable for the first id of a loop. */
    String begin() {
        return names.get("from");
    }

    /** Returns the variable for the id after the last of a loop. */
    String end() {
        return names.get("to");
    }

    /** Returns what declares the id. */
    CodeBlock start() {
        return CodeBlock.builder().addStatement("int $N = $N", id(), begin()).build();
    }

    /** Returns a loop with one statement. */
    CodeBlock loop(CodeBlock statement) {
        return loop(end(), statement);
    }

    /** Returns a loop with one statement that goes on to a given variable. */
    CodeBlock loop(String end, CodeBlock statement) {
        return CodeBlock.builder()
                .beginControlFlow("for (; $1N < $2N; $1N++)", id(), end)
                .addStatement(statement)
                .endControlFlow()
                .build();
    }
}
