package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Parameter;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The code for a scratch object, which is in the slot of a participant. */
final class ScratchCode extends ParameterCode {

    ScratchCode(Parameter parameter, KernelNames names) {
        super(parameter, names);
    }

    /** Returns the field of a slot. */
    FieldSpec fieldOfSlot() {
        TypeName type = parameter.type();
        return FieldSpec.builder(type, name, Modifier.FINAL)
                .initializer(
                        type instanceof ParameterizedTypeName generic
                                ? CodeBlock.of("new $T<>()", generic.rawType())
                                : CodeBlock.of("new $T()", type))
                .build();
    }

    @Override
    Optional<FieldSpec> field() {
        return Optional.empty();
    }

    @Override
    CodeBlock keep() {
        return CodeBlock.of("");
    }

    /** What one participant alone has, it may change. */
    @Override
    CodeBlock visit() {
        return CodeBlock.of("");
    }

    @Override
    CodeBlock before() {
        return CodeBlock.builder()
                .addStatement("$T $N = $N.$N", parameter.type(), name, names.get("slot"), name)
                .build();
    }
}
