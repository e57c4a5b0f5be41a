package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What a kernel returns is combined: each block of ids to one value, and these in the end.
 *
 * @param value the type of one result
 * @param owner the class with the kernel
 * @param reducer the method that combines two results
 */
record ReducedOutcome(TypeName value, ClassName owner, String reducer, KernelNames names) implements Outcome {

    @Override
    public TypeName superclass() {
        return ParameterizedTypeName.get(RuntimeTypes.REDUCING_CALL, type());
    }

    @Override
    public TypeName type() {
        return value.isPrimitive() ? value.box() : value;
    }

    @Override
    public Optional<ResultCode> held() {
        return Optional.empty();
    }

    /** Records that have arrays are not equal. */
    @Override
    public boolean isComparable() {
        return value.isPrimitive();
    }

    @Override
    public Optional<FieldSpec> field() {
        return Optional.of(
                FieldSpec.builder(ArrayTypeName.of(value), names.get("blocks"), Modifier.PRIVATE, Modifier.FINAL)
                        .initializer("new $T[MOST_BLOCKS]", value)
                        .build());
    }

    /** Each block has rows of its own, so the batch has none. */
    @Override
    public CodeBlock start(IdLoops ids) {
        return CodeBlock.builder()
                .addStatement("int $N = $N", ids.id(), names.get("from"))
                .build();
    }

    @Override
    public CodeBlock loops(IdLoops ids) {
        return ids.isInRows() ? inRows(ids) : inOneLoop(ids);
    }

    private CodeBlock inRows(IdLoops ids) {
        String first = names.get("first");
        String result = names.get("result");
        String next = names.get("value");
        CodeBlock called = CodeBlock.of("$T $N = $L", value, next, names.kernelCall());
        CodeBlock added = CodeBlock.of(
                "$N = $N == $N ? $N : $L", result, ids.id(), first, next, combined(result, CodeBlock.of("$N", next)));
        return CodeBlock.builder()
                .beginControlFlow("while ($N < $N)", ids.id(), names.get("to"))
                .addStatement("int $N = $N", first, ids.id())
                .addStatement("$T $N = $L", value, result, nothing())
                .addStatement(
                        "$T $N = rows($N, blockEnd($N), $N)",
                        RuntimeTypes.ROWS,
                        names.get("rows"),
                        first,
                        first,
                        names.get("worker"))
                .add(ids.rows(ids.loop(called, added)))
                .addStatement("$N[block($N)] = $N", names.get("blocks"), first, result)
                .endControlFlow()
                .build();
    }

    private String nothing() {
        return value.equals(TypeName.BOOLEAN) ? "false" : value.isPrimitive() ? "0" : "null";
    }

    private CodeBlock inOneLoop(IdLoops ids) {
        String begin = names.get("begin");
        String result = names.get("result");
        return CodeBlock.builder()
                .beginControlFlow("while ($N < $N)", ids.id(), ids.end())
                .addStatement("int $N = $N", begin, ids.id())
                .addStatement("int $N = blockEnd($N)", names.get("end"), begin)
                .addStatement("$T $N = $L", value, result, names.kernelCall())
                .addStatement("$N++", ids.id())
                .add(ids.loop(names.get("end"), CodeBlock.of("$N = $L", result, combined(result, names.kernelCall()))))
                .addStatement("$N[block($N)] = $N", names.get("blocks"), begin, result)
                .endControlFlow()
                .build();
    }

    private CodeBlock combined(String left, CodeBlock right) {
        return CodeBlock.of("$T.$N($N, $L)", owner, reducer, left, right);
    }

    @Override
    public CodeBlock result() {
        return CodeBlock.of("$N[0]", names.get("blocks"));
    }

    @Override
    public List<MethodSpec> methods() {
        String blocks = names.get("blocks");
        return List.of(MethodSpec.methodBuilder("combine")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(TypeName.INT, "left")
                .addParameter(TypeName.INT, "right")
                .addStatement("$1N[left] = $2T.$3N($1N[left], $1N[right])", blocks, owner, reducer)
                .build());
    }

    @Override
    public Optional<CodeBlock> clear() {
        return value.isPrimitive() ? Optional.empty() : Optional.of(CodeBlock.of("forget($N)", names.get("blocks")));
    }
}
