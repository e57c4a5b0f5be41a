package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.Parameter;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the class of a kernel's calls: the arguments of one dispatch, and the loop over its ids. */
final class CallWriter {

    private final Kernel kernel;
    private final KernelNames names;
    private final ClassName call;
    private final Optional<SlotsCode> slots;
    private final Optional<ResultCode> result;
    private final String out;

    CallWriter(Kernel kernel, KernelNames names, ClassName call, Optional<SlotsCode> slots) {
        this.kernel = kernel;
        this.names = names;
        this.call = call;
        this.slots = slots;
        this.result = ResultCode.of(kernel.result());
        this.out = names.get("out");
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(call)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.TASK_CALL, ResultCode.typeOf(result)));
        slots.ifPresent(code -> type.addField(code.field()).addMethod(code.constructor()));
        result.ifPresent(code -> type.addField(code.type(), out, Modifier.PRIVATE));
        for (Parameter parameter : kernel.parameters()) {
            ParameterCode.of(parameter, names).field().ifPresent(type::addField);
        }
        result.ifPresent(code -> type.addMethod(into(code)));
        return type.addMethod(run()).addMethod(giveResult()).addMethod(clear()).build();
    }

    private MethodSpec into(ResultCode code) {
        return MethodSpec.methodBuilder("into")
                .returns(call)
                .addParameter(code.type(), out)
                .addStatement("checkResult($L)", code.length(out))
                .addStatement("this.$1N = $1N", out)
                .addStatement("return this")
                .build();
    }

    private MethodSpec run() {
        CodeBlock.Builder body = CodeBlock.builder();
        body.add("// the loop works on locals\n");
        result.ifPresent(code -> body.addStatement("$1T $2N = this.$2N", code.type(), out));
        slots.ifPresent(code -> body.add(code.take()));
        for (Parameter parameter : kernel.parameters()) {
            body.add(ParameterCode.of(parameter, names).before());
        }
        body.addStatement("int $N = $N", names.id(), names.get("from")).beginControlFlow("try");
        CodeBlock kernelCall = names.kernelCall();
        if (result.isPresent()) {
            body.beginControlFlow("if ($N == null)", out)
                    .add(loop(kernelCall))
                    .nextControlFlow("else")
                    .add(loop(result.get().store(out, names.id(), kernelCall)))
                    .endControlFlow();
        } else {
            body.add(loop(kernelCall));
        }
        body.nextControlFlow("catch ($T $N)", Throwable.class, names.get("failure"))
                .addStatement("failed($N, $N, $N)", names.id(), names.get("worker"), names.get("failure"));
        slots.ifPresent(code -> body.nextControlFlow("finally").add(code.giveBack()));
        body.endControlFlow();
        return override("run")
                .addParameter(TypeName.INT, names.get("from"))
                .addParameter(TypeName.INT, names.get("to"))
                .addParameter(TypeName.INT, names.get("worker"))
                .addCode(body.build())
                .build();
    }

    private CodeBlock loop(CodeBlock statement) {
        return CodeBlock.builder()
                .beginControlFlow("for (; $1N < $2N; $1N++)", names.id(), names.get("to"))
                .addStatement(statement)
                .endControlFlow()
                .build();
    }

    private MethodSpec giveResult() {
        return override("result")
                .returns(ResultCode.typeOf(result))
                .addStatement("return $L", result.isPresent() ? out : null)
                .build();
    }

    /** Primitive fields hold nothing alive. */
    private MethodSpec clear() {
        MethodSpec.Builder clear = override("clear");
        result.ifPresent(code -> clear.addStatement("$N = null", out));
        for (Parameter parameter : kernel.parameters()) {
            ParameterCode.of(parameter, names)
                    .field()
                    .filter(field -> !field.type().isPrimitive())
                    .ifPresent(field -> clear.addStatement("$N = null", field.name()));
        }
        return clear.build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }
}
