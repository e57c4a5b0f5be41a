package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;

/**
 * Where a value lies, as code.
 *
 * @param storage the bytes: an array or a {@code ByteBuffer}
 * @param at the byte at which it begins
 * @param bit the bit of that byte
 */
record Place(CodeBlock storage, CodeBlock at, CodeBlock bit) {

    private static final CodeBlock LOWEST = CodeBlock.of("0");

    static Place of(CodeBlock storage, CodeBlock at) {
        return new Place(storage, at, LOWEST);
    }

    /** Returns the first two arguments of a method of {@code Wire}. */
    CodeBlock arguments() {
        return CodeBlock.of("$L, $L", storage, at);
    }
}
