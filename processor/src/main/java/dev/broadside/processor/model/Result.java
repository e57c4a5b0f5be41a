package dev.broadside.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

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

    /**
     * A packet that it writes to a slot, or any number of them that it appends; a dispatch gives a buffer of them.
     *
     * @param type the record
     * @param parameter the kernel's parameter after the ids, which is the slot or the appender
     * @param isAppended whether it is an appender
     */
    record Written(ClassName type, String parameter, boolean isAppended) implements Result {}

    /** Something that was not understood; only in a skeleton. */
    record Unknown() implements Result {}

    /** Returns the packet that a dispatch gives a buffer of. */
    default Optional<ClassName> packet() {
        return this instanceof Packet packet
                ? Optional.of(packet.type())
                : this instanceof Written written ? Optional.of(written.type()) : Optional.empty();
    }
}
