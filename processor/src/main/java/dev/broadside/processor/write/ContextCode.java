package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Parameter;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The code for a context: each participant has one, a call keeps only the seed of its random numbers. */
final class ContextCode extends ParameterCode {

    private final String seed;

    ContextCode(Parameter parameter, KernelNames names) {
        super(parameter, names);
        this.seed = names.get("seed");
    }

    /** Adds the seed, and the method that sets it, to a dispatcher. */
    void addSeed(TypeSpec.Builder dispatcher, ClassName type) {
        dispatcher
                .addField(FieldSpec.builder(TypeName.LONG, seed, Modifier.PRIVATE, Modifier.VOLATILE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("seed")
                        .addJavadoc(
                                "Sets what random numbers depend on, beside the id, in dispatches that begin from now on.\n\n")
                        .addJavadoc("@param $L any number, 0 if none is set\n", seed)
                        .addJavadoc("@return this dispatcher\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(type)
                        .addParameter(TypeName.LONG, seed)
                        .addStatement("this.$1N = $1N", seed)
                        .addStatement("return this")
                        .build());
    }

    @Override
    Optional<FieldSpec> field() {
        return Optional.of(field(TypeName.LONG, seed));
    }

    @Override
    Optional<CodeBlock> renew() {
        return Optional.of(CodeBlock.of("$N.$N = $N", names.get("call"), seed, seed));
    }

    @Override
    CodeBlock keep() {
        return CodeBlock.builder()
                .addStatement("$N.$N = $N", names.get("call"), seed, seed)
                .build();
    }

    @Override
    CodeBlock visit() {
        return CodeBlock.of("");
    }

    @Override
    CodeBlock before() {
        return CodeBlock.builder()
                .addStatement("$T $N = context($N, $N)", parameter.type(), name, names.get("slot"), seed)
                .build();
    }

    @Override
    CodeBlock given() {
        return CodeBlock.of("at($N, $N)", name, names.id());
    }
}
