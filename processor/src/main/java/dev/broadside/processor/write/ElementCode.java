package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import dev.broadside.processor.model.Parameter;
import java.util.Optional;

/** The code for an element, which is in an array or a packet buffer. */
final class ElementCode extends ParameterCode {

    private final boolean isInArray;

    ElementCode(Parameter parameter, KernelNames names) {
        super(parameter, names);
        this.isInArray = parameter.taken().orElseThrow() instanceof ArrayTypeName;
    }

    @Override
    CodeBlock keep() {
        return CodeBlock.builder()
                .addStatement(
                        "$N.checkElements($N, $S, $N.$L)",
                        names.get("calls"),
                        names.get("call"),
                        parameter.name(),
                        name,
                        isInArray ? "length" : "count()")
                .add(super.keep())
                .build();
    }

    /** The results may replace the elements. */
    @Override
    CodeBlock copy() {
        return copy(
                name,
                isInArray
                        ? CodeBlock.of("$N.clone()", name)
                        : CodeBlock.of("$T.copyOf($N)", parameter.taken().orElseThrow(), name));
    }

    @Override
    CodeBlock visit() {
        return CodeBlock.builder()
                .addStatement("$N.elements($S, $N)", names.get("visitor"), parameter.name(), name)
                .build();
    }

    @Override
    CodeBlock checkApart() {
        return isInArray
                ? super.checkApart()
                : CodeBlock.builder()
                        .addStatement("checkElementsApart($S, $N, $N)", parameter.name(), name, names.get("out"))
                        .build();
    }

    @Override
    CodeBlock given() {
        return CodeBlock.of(isInArray ? "$N[$N]" : "$N.get($N)", name, names.id());
    }

    @Override
    String doc() {
        return "the elements, of which each call of the kernel gets that of its id";
    }

    @Override
    Optional<String> refused() {
        return Optional.of("{@code " + name + "} too short");
    }
}
