package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** What a kernel returns is stored at its id; nothing is stored in a detached dispatch. */
record StoredOutcome(ResultCode code, KernelNames names) implements Outcome {

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
        CodeBlock kernelCall = names.kernelCall();
        return ids.rows(CodeBlock.builder()
                .beginControlFlow("if ($N == null)", out)
                .add(ids.loop(kernelCall))
                .nextControlFlow("else")
                .add(ids.loop(code.store(out, ids.id(), kernelCall)))
                .endControlFlow()
                .build());
    }

    @Override
    public CodeBlock result() {
        return CodeBlock.of("$N", names.get("out"));
    }
}
