package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.Parameter;
import dev.broadside.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of a dispatcher. */
final class DispatchDocs {

    private static final String DISPATCH = "@return the dispatch\n";
    private static final String THROWN = "@throws $T if the kernel throws\n";

    private final Kernel kernel;
    private final ClassName owner;
    private final KernelNames names;
    private final Extents extents;

    DispatchDocs(Kernel kernel, ClassName owner, KernelNames names) {
        this.kernel = kernel;
        this.owner = owner;
        this.names = names;
        this.extents = new Extents(names);
    }

    CodeBlock ofDispatcher() {
        return CodeBlock.of(
                "Dispatches the task {@code $L}: " + Names.link(kernel.method())
                        + ". Safe for use by several threads.\n",
                kernel.task(),
                owner);
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
        CodeBlock.Builder doc = door(form.door, form.hasBatchSize)
                .add(form.door.isDeferred() ? renewed() : "")
                .add("\n\n$L", taken(form));
        if (form.door == Form.Door.RUN) {
            doc.add(THROWN, RuntimeTypes.TASK_EXCEPTION);
        }
        return doc.add("$L", refusals(refused(form))).build();
    }

    private CodeBlock.Builder door(Form.Door door, boolean hasBatchSize) {
        String batches = hasBatchSize ? "" : " in batches that the pool chooses";
        return CodeBlock.builder().add(door.doc.formatted(Names.link(kernel.method()) + batches), owner);
    }

    private String taken(Form form) {
        String out =
                form.isInto ? "@param " + names.get("out") + " where the results go, in the order of the ids\n" : "";
        return out + extents.docs(form.hasBatchSize, "") + arguments() + given(form);
    }

    private String given(Form form) {
        return switch (form.door) {
            case START, START_DEFERRED -> DISPATCH;
            case START_DETACHED, START_DETACHED_DEFERRED -> "";
            case RUN ->
                form.isInto || ResultCode.of(kernel.result()).isEmpty()
                        ? ""
                        : "@return the results, in the order of the ids\n";
        };
    }

    CodeBlock ofReduction(Form.Door door, String reducer) {
        List<String> refused = new ArrayList<>(extents.refusedToReduce());
        addRefusedArguments(refused);
        CodeBlock.Builder doc = door(door, false)
                .add(
                        """

                        Its results are combined to one by %s, in the order of the ids and by a tree that
                        depends on the count alone, as {@link $T} tells: the same bits on every pool.

                        $L""".formatted(Names.link(reducer)),
                        owner,
                        RuntimeTypes.REDUCING_CALL,
                        extents.docs(false, ", at least 1") + arguments());
        if (door == Form.Door.RUN) {
            doc.add("@return the results, combined\n" + THROWN, RuntimeTypes.TASK_EXCEPTION);
        } else {
            doc.add(DISPATCH);
        }
        return doc.add("$L", refusals(refused)).build();
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

    private List<String> refused(Form form) {
        List<String> refused = extents.refused(form.hasBatchSize);
        addRefusedArguments(refused);
        if (form.isInto) {
            refused.add("{@code " + names.get("out") + "} too short");
            if (ResultCode.of(kernel.result()).orElseThrow().isInPackets()) {
                for (Parameter argument : kernel.arguments()) {
                    ParameterCode.of(argument, names).refusedWithResult().ifPresent(refused::add);
                }
            }
        }
        return refused;
    }

    private String arguments() {
        return kernel.arguments().stream()
                .map(argument -> "@param " + names.of(argument) + " "
                        + ParameterCode.of(argument, names).doc() + "\n")
                .collect(Collectors.joining());
    }

    private void addRefusedArguments(List<String> refused) {
        for (Parameter argument : kernel.arguments()) {
            ParameterCode.of(argument, names).refused().ifPresent(refused::add);
        }
    }

    private String refusals(List<String> refused) {
        String last = refused.get(refused.size() - 1);
        List<String> before = refused.subList(0, refused.size() - 1);
        return "@throws IllegalArgumentException if "
                + (before.isEmpty() ? last : String.join(", ", before) + " or " + last)
                + "\n@throws IllegalStateException if "
                + (kernel.localMemory().isPresent()
                        ? "the pool is closed or the local memory was not set\n"
                        : "the pool is closed\n");
    }
}
