package dev.broadside.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** What a kernel gives. */
public sealed interface Result {

    /** Nothing: it works by side effects. */
    record None() implements Result {}

    /**
     * A primitive value; a dispatch gives an array of them.
     *
     * @param type the primitive type
     */
    record Primitive(TypeName type) implements Result {}

    /**
     * A packet; a dispatch gives a buffer of them.
     *
     * @param type the record
     */
    record Packet(ClassName type) implements Result {}

    /** Something that was not understood; only in a skeleton. */
    record Unknown() implements Result {}
}
