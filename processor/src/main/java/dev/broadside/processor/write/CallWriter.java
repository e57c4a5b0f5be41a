package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.Parameter;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class of a kernel's calls: the arguments of one dispatch, and the loop over its ids. */
final class CallWriter {

    private static final String LOOP = "loop";

    private final Kernel kernel;
    private final KernelNames names;
    private final ClassName call;
    private final Outcome outcome;
    private final Optional<SlotsCode> slots;
    private final String out;

    CallWriter(Kernel kernel, KernelNames names, ClassName call, Outcome outcome, Optional<SlotsCode> slots) {
        this.kernel = kernel;
        this.names = names;
        this.call = call;
        this.outcome = outcome;
        this.slots = slots;
        this.out = names.get("out");
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(call)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(outcome.superclass());
        slots.ifPresent(code -> type.addField(code.field()).addMethod(code.constructor()));
        outcome.held().ifPresent(code -> type.addField(code.held(), out, Modifier.PRIVATE));
        outcome.field().ifPresent(type::addField);
        for (Parameter parameter : kernel.parameters()) {
            ParameterCode.of(parameter, names).field().ifPresent(type::addField);
        }
        outcome.held().ifPresent(code -> type.addMethod(into(code)));
        type.addMethod(run()).addMethod(loop()).addMethods(outcome.methods()).addMethod(giveResult());
        if (kernel.isRepeatable() && outcome.isComparable()) {
            type.addMethod(again());
        }
        forEachArgument().ifPresent(type::addMethod);
        return type.addMethod(clear()).build();
    }

    private MethodSpec into(ResultCode code) {
        MethodSpec.Builder into = MethodSpec.methodBuilder("into").returns(call).addParameter(code.held(), out);
        if (code.canBeGiven()) {
            into.addStatement("checkResult($L)", code.checked(out));
        }
        if (code.isInPackets()) {
            for (Parameter parameter : kernel.parameters()) {
                into.addCode(ParameterCode.of(parameter, names).checkApart());
            }
        }
        return into.addStatement("this.$1N = $1N", out)
                .addStatement("return this")
                .build();
    }

    /**
     * A batch, as whoever shares out the ids calls it: one place for the kernels of a whole program. Where a kernel comes new, HotSpot
     * compiles that place again at once, with this method in it. What it calls is left out there, as long as nothing is known of it; a
     * loop that stood here would be compiled before it is known how often it calls the kernel, hence without it, for good.
     */
    private MethodSpec run() {
        return withBatch(override("run"))
                .addStatement("$N($N, $N, $N)", LOOP, names.get("from"), names.get("to"), names.get("worker"))
                .build();
    }

    private MethodSpec.Builder withBatch(MethodSpec.Builder method) {
        return method.addParameter(TypeName.INT, names.get("from"))
                .addParameter(TypeName.INT, names.get("to"))
                .addParameter(TypeName.INT, names.get("worker"));
    }

    private MethodSpec loop() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.add("// the loop works on locals\n");
        outcome.held().ifPresent(code -> body.addStatement("$1T $2N = this.$2N", code.held(), out));
        slots.ifPresent(code -> body.add(code.take()));
        for (Parameter parameter : kernel.parameters()) {
            body.add(ParameterCode.of(parameter, names).before());
        }
        IdLoops ids = new IdLoops(names);
        body.add(outcome.start(ids))
                .beginControlFlow("try")
                .add(outcome.loops(ids))
                .nextControlFlow("catch ($T $N)", Throwable.class, names.get("failure"))
                .addStatement("failed($N, $N, $N)", names.id(), names.get("worker"), names.get("failure"));
        slots.ifPresent(code -> body.nextControlFlow("finally").add(code.giveBack()));
        body.endControlFlow();
        return withBatch(MethodSpec.methodBuilder(LOOP).addModifiers(Modifier.PRIVATE))
                .addCode(body.build())
                .build();
    }

    private MethodSpec giveResult() {
        return override("result")
                .returns(outcome.type())
                .addStatement("return $L", outcome.result())
                .build();
    }

    private MethodSpec again() {
        String again = names.get("again");
        MethodSpec.Builder method = override("again")
                .returns(call)
                .addStatement(
                        "$1T $2N = new $1T($3L)",
                        call,
                        again,
                        slots.map(code -> names.get("slots")).orElse(""));
        outcome.held().ifPresent(code -> method.addStatement("$N.$N = $L", again, out, code.copy(out)));
        for (Parameter parameter : kernel.parameters()) {
            method.addCode(ParameterCode.of(parameter, names).copy());
        }
        return method.addStatement("return $N", again).build();
    }

    private Optional<MethodSpec> forEachArgument() {
        String visitor = names.get("visitor");
        CodeBlock.Builder body = CodeBlock.builder();
        for (Parameter parameter : kernel.parameters()) {
            body.add(ParameterCode.of(parameter, names).visit());
        }
        outcome.held().ifPresent(code -> body.addStatement("$N.elements($S, $N)", visitor, "result", out));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(override("forEachArgument")
                .addParameter(RuntimeTypes.ARGUMENT_VISITOR, visitor)
                .addCode(body.build())
                .build());
    }

    /** Primitive fields hold nothing alive. */
    private MethodSpec clear() {
        MethodSpec.Builder clear = override("clear");
        outcome.held().ifPresent(code -> clear.addStatement("$N = null", out));
        for (Parameter parameter : kernel.parameters()) {
            ParameterCode.of(parameter, names)
                    .field()
                    .filter(field -> !field.type().isPrimitive())
                    .ifPresent(field -> clear.addStatement("$N = null", field.name()));
        }
        outcome.clear().ifPresent(clear::addStatement);
        return clear.build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }
}
