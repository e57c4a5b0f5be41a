package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;

/**
 * Where a value lies, as code.
 *
 * @param storage the bytes as a codec takes them: an array or a {@code ByteBuffer}
 * @param both the bytes as {@code Wire} takes them: an array and a {@code ByteBuffer}, of which one is null
 * @param at the byte at which it begins
 * @param bit the bit of that byte
 */
record Place(String storage, String both, CodeBlock at, CodeBlock bit) {

    private static final CodeBlock LOWEST = CodeBlock.of("0");

    static Place of(String storage, String both, CodeBlock at) {
        return new Place(storage, both, at, LOWEST);
    }

    /** Returns the place of something else in the same bytes. */
    Place at(CodeBlock otherAt, CodeBlock otherBit) {
        return new Place(storage, both, otherAt, otherBit);
    }

    /** Returns the place of what begins at another byte. */
    Place at(CodeBlock otherAt) {
        return at(otherAt, LOWEST);
    }

    /** Returns the first arguments of a method of a codec. */
    CodeBlock codecArguments() {
        return arguments(storage);
    }

    /** Returns the first arguments of a method of {@code Wire}. */
    CodeBlock wireArguments() {
        return arguments(both);
    }

    private CodeBlock arguments(String first) {
        return CodeBlock.of("$L$L", first + ", ", at);
    }
}
