package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.broadside.processor.model.Parameter;
import java.util.Optional;

/** The code for a kernel's local memory, which the dispatcher has. */
final class LocalMemoryCode extends ParameterCode {

    LocalMemoryCode(Parameter parameter, KernelNames names) {
        super(parameter, names);
    }

    @Override
    CodeBlock keep() {
        return CodeBlock.builder()
                .addStatement(
                        "$N.$N = $N.localMemory($S, $N)",
                        names.get("call"),
                        name,
                        names.get("calls"),
                        parameter.name(),
                        names.get("localMemory"))
                .build();
    }

    @Override
    CodeBlock visit() {
        return visit("readOnly");
    }

    @Override
    Optional<CodeBlock> renew() {
        return Optional.of(CodeBlock.of("$N.$N = $N", names.get("call"), name, names.get("localMemory")));
    }
}
