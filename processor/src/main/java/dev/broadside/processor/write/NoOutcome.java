package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** A kernel works by side effects. */
record NoOutcome(KernelNames names) implements Outcome {

    @Override
    public TypeName superclass() {
        return Outcome.call(type());
    }

    @Override
    public TypeName type() {
        return ClassName.get(Void.class);
    }

    @Override
    public Optional<ResultCode> held() {
        return Optional.empty();
    }

    @Override
    public CodeBlock loops(IdLoops ids) {
        return ids.rows(ids.loop(names.kernelCall()));
    }

    @Override
    public CodeBlock result() {
        return CodeBlock.of("null");
    }
}
