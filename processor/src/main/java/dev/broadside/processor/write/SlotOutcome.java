package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.Result;
import java.util.Optional;

/** A kernel writes to a slot, one for each loop: as a local variable it costs nothing, in a field it would. */
record SlotOutcome(ResultCode code, Result.Written written, KernelNames names) implements Outcome {

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
        ClassName buffer = Generated.buffer(written.type());
        return ids.rows(CodeBlock.builder()
                .beginControlFlow("if ($N == null)", out)
                .add("// packets that nobody will read\n")
                .addStatement(
                        "$T $N = $T.allocate($N - $N).newSlot(0)",
                        buffer.nestedClass(SlotWriter.NAME),
                        names.written(),
                        buffer,
                        ids.end(),
                        ids.begin())
                .add(loop(ids, CodeBlock.of("$N - $N", ids.id(), ids.begin())))
                .nextControlFlow("else")
                .addStatement(
                        "$T $N = $N.newSlot($N)",
                        buffer.nestedClass(SlotWriter.NAME),
                        names.written(),
                        out,
                        ids.begin())
                .add(loop(ids, CodeBlock.of("$N", ids.id())))
                .endControlFlow()
                .build());
    }

    private CodeBlock loop(IdLoops ids, CodeBlock index) {
        return ids.loop(names.kernelCall(CodeBlock.of("$N.moveTo($L)", names.written(), index)));
    }

    @Override
    public CodeBlock result() {
        return CodeBlock.of("$N", names.get("out"));
    }
}
