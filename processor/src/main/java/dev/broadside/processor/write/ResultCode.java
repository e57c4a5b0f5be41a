package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.Result;
import java.util.Locale;
import java.util.Optional;

/**
 * The code for what a kernel gives: where the results of a dispatch go, and how.
 *
 * @param type what a dispatch gives
 * @param schema the schema of one result
 * @param room what room for results is made with
 * @param allocate the expression that makes it, of that and the count
 * @param length the expression that tells how large it is, of it
 * @param store the statement that stores a result, of it, the id and the result
 */
record ResultCode(TypeName type, CodeBlock schema, TypeName room, String allocate, String length, String store) {

    /** Stands for a result that was not understood, in a skeleton: whatever the user takes it for. */
    static final TypeVariableName ANYTHING = TypeVariableName.get("R");

    /** Returns the code for a result, if there is one. */
    static Optional<ResultCode> of(Result result) {
        if (result instanceof Result.Packet packet) {
            return Optional.of(
                    buffer(Generated.buffer(packet.type()), CodeBlock.of("$T.SCHEMA", Generated.codec(packet.type()))));
        } else if (result instanceof Result.Primitive primitive) {
            return Optional.of(array(primitive.type()));
        } else if (result instanceof Result.Unknown) {
            return Optional.of(buffer(ANYTHING, CodeBlock.of("")));
        } else {
            return Optional.empty();
        }
    }

    private static ResultCode buffer(TypeName type, CodeBlock schema) {
        return new ResultCode(type, schema, type, "$T.allocate($N)", "$N.count()", "$N.set($N, $L)");
    }

    private static ResultCode array(TypeName element) {
        String constant = element.toString().toUpperCase(Locale.ROOT);
        return new ResultCode(
                ArrayTypeName.of(element),
                CodeBlock.of("$T.$L", RuntimeTypes.SCHEMA, constant),
                element,
                "new $T[$N]",
                "$N.length",
                "$N[$N] = $L");
    }

    /** Returns the type of what a dispatch gives, with or without a result. */
    static TypeName typeOf(Optional<ResultCode> result) {
        return result.map(ResultCode::type).orElse(ClassName.get(Void.class));
    }

    CodeBlock allocate(String count) {
        return CodeBlock.of(allocate, room, count);
    }

    CodeBlock length(String out) {
        return CodeBlock.of(length, out);
    }

    CodeBlock store(String out, String id, CodeBlock result) {
        return CodeBlock.of(store, out, id, result);
    }
}
