package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.Result;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The code for what a kernel gives: where the results of a dispatch go, and how.
 *
 * @param type what a dispatch gives
 * @param schema the schema of one result
 * @param held what the results are in until the dispatch ends
 * @param allocate the expression that makes that, of the count
 * @param checked the expression that is checked to be large enough, of it; empty if it grows
 * @param store the statement that stores a result, of it, the id and the result
 */
record ResultCode(
        TypeName type,
        CodeBlock schema,
        TypeName held,
        UnaryOperator<CodeBlock> allocate,
        String checked,
        String store) {

    /** Stands for a result that was not understood, in a skeleton: whatever the user takes it for. */
    static final TypeVariableName ANYTHING = TypeVariableName.get("R");

    /** Returns the code for a result, if there is one. */
    static Optional<ResultCode> of(Result result) {
        if (result instanceof Result.Written written && written.isAppended()) {
            return Optional.of(chunks(written.type()));
        } else if (result.packet().isPresent()) {
            ClassName packet = result.packet().get();
            return Optional.of(buffer(Generated.buffer(packet), schema(packet)));
        } else if (result instanceof Result.Primitive primitive) {
            return Optional.of(array(primitive.type()));
        } else if (result instanceof Result.Unknown) {
            return Optional.of(buffer(ANYTHING, CodeBlock.of("")));
        } else {
            return Optional.empty();
        }
    }

    private static CodeBlock schema(ClassName packet) {
        return CodeBlock.of("$T.SCHEMA", Generated.codec(packet));
    }

    private static ResultCode chunks(ClassName packet) {
        ClassName buffer = Generated.buffer(packet);
        return new ResultCode(
                buffer,
                schema(packet),
                ParameterizedTypeName.get(RuntimeTypes.CHUNKS, packet, buffer),
                count -> CodeBlock.of("new $T<>($T.newAppender(0))", RuntimeTypes.CHUNKS, buffer),
                "",
                "");
    }

    private static ResultCode buffer(TypeName type, CodeBlock schema) {
        return new ResultCode(
                type, schema, type, count -> CodeBlock.of("$T.allocate($L)", type, count), "$N", "$N.set($N, $L)");
    }

    private static ResultCode array(TypeName element) {
        String constant = element.toString().toUpperCase(Locale.ROOT);
        TypeName array = ArrayTypeName.of(element);
        return new ResultCode(
                array,
                CodeBlock.of("$T.$L", RuntimeTypes.SCHEMA, constant),
                array,
                count -> CodeBlock.of("new $T[$L]", element, count),
                "$N.length",
                "$N[$N] = $L");
    }

    /** Returns the type of what a dispatch gives, with or without a result. */
    static TypeName typeOf(Optional<ResultCode> result) {
        return result.map(ResultCode::type).orElse(ClassName.get(Void.class));
    }

    /** Whether the caller can say where the results go. */
    boolean canBeGiven() {
        return !checked.isEmpty();
    }

    CodeBlock allocate(CodeBlock count) {
        return allocate.apply(count);
    }

    /** Returns an expression for another one to hold the results, with what is in it. */
    CodeBlock copy(String out) {
        if (!canBeGiven()) {
            return allocate(CodeBlock.of(""));
        }
        return isInPackets() ? CodeBlock.of("$T.copyOf($N)", type, out) : CodeBlock.of("$N.clone()", out);
    }

    CodeBlock checked(String out) {
        return CodeBlock.of(checked, out);
    }

    /** Whether the caller can say to which packet buffer the results go; it may share its memory. */
    boolean isInPackets() {
        return canBeGiven() && !(type instanceof ArrayTypeName);
    }

    CodeBlock store(String out, String id, CodeBlock result) {
        return CodeBlock.of(store, out, id, result);
    }
}
