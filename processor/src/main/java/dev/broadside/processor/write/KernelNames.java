package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.Parameter;
import dev.broadside.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A kernel with the identifiers that its dispatcher uses. */
final class KernelNames {

    private static final String[] OURS = {
        "TASK",
        "calls",
        "localMemory",
        "seed",
        "slots",
        "call",
        "out",
        "count",
        "batchSize",
        "from",
        "to",
        "worker",
        "slot",
        "failure",
        "reductions",
        "blocks",
        "begin",
        "end",
        "result",
        "id",
        "rows",
        "row",
        "first",
        "value",
        "width",
        "height",
        "depth",
        "tileWidth",
        "tileHeight",
        "tileDepth",
        "again",
        "visitor"
    };

    private final Kernel kernel;
    private final ClassName owner;
    private final Names names;

    KernelNames(Kernel kernel, ClassName owner) {
        this.kernel = kernel;
        this.owner = owner;
        List<String> users = new ArrayList<>(kernel.ids());
        kernel.written().ifPresent(users::add);
        kernel.parameters().forEach(parameter -> users.add(parameter.name()));
        names = new Names(hideable(kernel, owner), users, OURS);
    }

    /** Returns what is written before static members, and what a variable of that name would hide: types, and packages. */
    static List<String> hideable(Kernel kernel, ClassName owner) {
        List<ClassName> types = typesUsed(kernel, owner);
        List<String> nested = List.of(
                Generated.module(owner).simpleName(),
                dispatcher(kernel),
                call(kernel),
                reduction(kernel),
                slot(kernel));
        Stream<String> packages = types.stream()
                // which may be written in full
                .filter(type -> !type.packageName().equals(owner.packageName())
                        || nested.contains(type.topLevelClassName().simpleName()))
                .map(type -> type.packageName().replaceAll("\\..*", ""))
                .filter(word -> !word.isEmpty());
        return Stream.concat(Names.of(types).stream(), packages).toList();
    }

    private static List<ClassName> typesUsed(Kernel kernel, ClassName owner) {
        List<ClassName> used = new ArrayList<>(List.of(owner));
        kernel.result().packet().ifPresent(packet -> {
            used.add(Generated.buffer(packet));
            used.add(Generated.codec(packet));
        });
        for (Parameter parameter : kernel.parameters()) {
            if (parameter.role() == Role.ELEMENT && parameter.taken().orElseThrow() instanceof ClassName buffer) {
                used.add(buffer);
            }
        }
        return used;
    }

    /** Returns the name of the kernel's dispatcher, a class in the class that is generated. */
    static String dispatcher(Kernel kernel) {
        return kernel.nestedName("Task");
    }

    /** Returns the name of its calls, a class in the dispatcher; another for each kernel, as Error Prone wants it. */
    static String call(Kernel kernel) {
        return kernel.nestedName("Call");
    }

    /** Returns the name of its calls whose results are combined, a class in the dispatcher. */
    static String reduction(Kernel kernel) {
        return kernel.nestedName("Reduction");
    }

    /** Returns the name of what a participant has to itself, a class in the dispatcher. */
    static String slot(Kernel kernel) {
        return kernel.nestedName("Slot");
    }

    String get(String our) {
        return names.get(our);
    }

    String id() {
        return kernel.ids().size() == 1 ? names.ofUser(kernel.ids().get(0)) : names.get("id");
    }

    /** Returns the variables for the places in each dimension, which for one are those of the ids. */
    List<String> places() {
        return kernel.ids().stream().map(names::ofUser).toList();
    }

    String of(Parameter parameter) {
        return names.ofUser(parameter.name());
    }

    /** Returns the variable for what the kernel writes packets to. */
    String written() {
        return names.ofUser(kernel.written().orElseThrow());
    }

    /** Returns a call of the kernel. */
    CodeBlock kernelCall() {
        return kernelCall(CodeBlock.of(""));
    }

    /** Returns a call of a kernel that writes packets to something. */
    CodeBlock kernelCall(CodeBlock written) {
        CodeBlock first = written.isEmpty() ? written : CodeBlock.of(",$W$L", written);
        CodeBlock given = kernel.parameters().stream()
                .map(parameter ->
                        CodeBlock.of(",$W$L", ParameterCode.of(parameter, this).given()))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of("$T.$N($L$L$L)", owner, kernel.method(), String.join(", ", places()), first, given);
    }

    /** Returns the names of parameters, as further arguments of a call. */
    CodeBlock following(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> CodeBlock.of(",$W$N", of(parameter)))
                .collect(CodeBlock.joining(""));
    }
}
