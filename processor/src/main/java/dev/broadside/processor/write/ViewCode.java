package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.broadside.processor.model.Parameter;
import java.util.Optional;

/** The code for a packet buffer that the kernel may read whole, and nobody may write meanwhile. */
final class ViewCode extends ParameterCode {

    ViewCode(Parameter parameter, KernelNames names) {
        super(parameter, names);
    }

    @Override
    CodeBlock keep() {
        return CodeBlock.builder()
                .addStatement("$N.$N = $N.asReadOnly()", names.get("call"), name, name)
                .build();
    }

    @Override
    CodeBlock visit() {
        return visit("readOnly");
    }

    @Override
    CodeBlock checkApart() {
        return CodeBlock.builder()
                .addStatement("checkApart($S, $N, $N)", parameter.name(), name, names.get("out"))
                .build();
    }

    @Override
    String doc() {
        return "what every call of the kernel gets a read-only view of";
    }

    @Override
    Optional<String> refusedWithResult() {
        return Optional.of("{@code " + name + "} in the memory of {@code " + names.get("out") + "}");
    }
}
