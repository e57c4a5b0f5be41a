package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.Parameter;
import dev.broadside.processor.model.Role;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of a dispatcher. */
final class DispatchDocs {

    private final Kernel kernel;
    private final ClassName owner;
    private final CodeBlock link;
    private final KernelNames names;
    private final Extents extents;

    DispatchDocs(Kernel kernel, ClassName owner, KernelNames names) {
        this.kernel = kernel;
        this.owner = owner;
        this.link = CodeBlock.of("{@link $T#$L}", owner, kernel.method());
        this.names = names;
        this.extents = new Extents(names);
    }

    CodeBlock ofDispatcher() {
        return CodeBlock.of(
                "Dispatches the task {@code $L}: $L. Safe for use by several threads.\n", kernel.task(), link);
    }

    CodeBlock ofLocalMemory(Parameter memory) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add("Sets the local memory, for the dispatches that begin from now on.\n\n")
                .add("@param $L what every call of the kernel sees\n", names.of(memory))
                .add("@return this dispatcher\n");
        if (!memory.type().isPrimitive()) {
            doc.add("@throws IllegalArgumentException if it is null\n");
        }
        return doc.build();
    }

    CodeBlock of(Form form) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(form.door.doc, link, form.hasBatchSize ? "" : " in batches that the pool chooses");
        if (form.door.isDeferred()) {
            doc.add(renewed());
        }
        doc.add("\n\n");
        if (form.isInto) {
            doc.add("@param $L where the results go, in the order of the ids\n", names.get("out"));
        }
        extents.addDocs(doc, form.hasBatchSize, "");
        addArguments(doc);
        switch (form.door) {
            case START, START_DEFERRED -> doc.add("@return the dispatch\n");
            case START_DETACHED, START_DETACHED_DEFERRED -> {}
            case RUN -> {
                if (!form.isInto && ResultCode.of(kernel.result()).isPresent()) {
                    doc.add("@return the results, in the order of the ids\n");
                }
                doc.add("@throws $T if the kernel throws\n", RuntimeTypes.TASK_EXCEPTION);
            }
        }
        return doc.add("@throws IllegalArgumentException if $L\n", refused(form))
                .add("@throws IllegalStateException if $L\n", unready())
                .build();
    }

    CodeBlock ofReduction(Form.Door door, String reducer) {
        CodeBlock.Builder doc = CodeBlock.builder()
                .add(door.doc, link, " in batches that the pool chooses")
                .add(
                        "\nIts results are combined to one by {@link $T#$L}, in the order of the ids and by a tree that\n",
                        owner,
                        reducer)
                .add(
                        "depends on the count alone, as {@link $T} tells: the same bits on every pool.\n\n",
                        RuntimeTypes.REDUCING_CALL);
        extents.addDocs(doc, false, ", at least 1");
        addArguments(doc);
        if (door == Form.Door.RUN) {
            doc.add("@return the results, combined\n")
                    .add("@throws $T if the kernel throws\n", RuntimeTypes.TASK_EXCEPTION);
        } else {
            doc.add("@return the dispatch\n");
        }
        List<CodeBlock> refused = new ArrayList<>(extents.refusedToReduce());
        addRefusedArguments(refused);
        return doc.add("@throws IllegalArgumentException if $L\n", list(refused))
                .add("@throws IllegalStateException if $L\n", unready())
                .build();
    }

    /** What a deferred dispatch does not take from its call. */
    private String renewed() {
        boolean hasSeed = kernel.parameters().stream().anyMatch(parameter -> parameter.role() == Role.CONTEXT);
        if (kernel.localMemory().isPresent()) {
            return "\nIts local memory " + (hasSeed ? "and its seed are those" : "is that")
                    + " of the time when it begins.";
        }
        return hasSeed ? "\nIts seed is that of the time when it begins." : "";
    }

    private CodeBlock refused(Form form) {
        List<CodeBlock> refused = extents.refused(form.hasBatchSize);
        addRefusedArguments(refused);
        if (form.isInto) {
            refused.add(CodeBlock.of("{@code $L} too short", names.get("out")));
            if (ResultCode.of(kernel.result()).orElseThrow().isInPackets()) {
                for (Parameter argument : kernel.arguments()) {
                    ParameterCode.of(argument, names).refusedWithResult().ifPresent(refused::add);
                }
            }
        }
        return list(refused);
    }

    private void addArguments(CodeBlock.Builder doc) {
        for (Parameter argument : kernel.arguments()) {
            doc.add(
                    "@param $L $L\n",
                    names.of(argument),
                    ParameterCode.of(argument, names).doc());
        }
    }

    private void addRefusedArguments(List<CodeBlock> refused) {
        for (Parameter argument : kernel.arguments()) {
            ParameterCode.of(argument, names).refused().ifPresent(refused::add);
        }
    }

    private static CodeBlock list(List<CodeBlock> refused) {
        CodeBlock.Builder list = CodeBlock.builder();
        for (int i = 0; i < refused.size(); i++) {
            list.add(i == 0 ? "" : i < refused.size() - 1 ? ", " : " or ").add(refused.get(i));
        }
        return list.build();
    }

    private String unready() {
        return kernel.localMemory().isPresent()
                ? "the pool is closed or the local memory was not set"
                : "the pool is closed";
    }
}
