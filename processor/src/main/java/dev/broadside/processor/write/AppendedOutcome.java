package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.Result;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A kernel appends to a chunk, one for each loop; in the end they are put together in the order of their first ids. */
record AppendedOutcome(ResultCode code, Result.Written written, KernelNames names) implements Outcome {

    @Override
    public TypeName superclass() {
        return Outcome.call(type());
    }

    @Override
    public TypeName type() {
        return code.type();
    }

    @Override
    public Optional<ResultCode> held() {
        return Optional.of(code);
    }

    @Override
    public CodeBlock loops(IdLoops ids) {
        String out = names.get("out");
        String chunk = names.written();
        ClassName buffer = Generated.buffer(written.type());
        return ids.rows(CodeBlock.builder()
                .addStatement("$T $N = $T.newAppender(0)", buffer.nestedClass(AppenderWriter.NAME), chunk, buffer)
                .add(ids.loop(names.kernelCall(CodeBlock.of("$N", chunk))))
                .beginControlFlow("if ($N != null)", out)
                .addStatement("$N.add($N, $N)", out, ids.begin(), chunk)
                .endControlFlow()
                .build());
    }

    @Override
    public CodeBlock result() {
        return CodeBlock.of("$1N == null ? null : $1N.merged()", names.get("out"));
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(MethodSpec.methodBuilder("finish")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addStatement("$N.merge()", names.get("out"))
                .build());
    }
}
