package dev.broadside.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Is told what the calls of a dispatch are given, by the names of the kernel's parameters and by who may change it: for
 * generated code, which tells of all but primitives. What is in a record is told of by itself, as {@code world.heights}.
 *
 * <p>Used by one thread, before the first id is run.
 */
public interface ArgumentVisitor {

    /**
     * Hears of what every call may read and none may change: local memory, a packet buffer.
     *
     * @param name the parameter, or a way into it
     * @param value what the calls are given, or what is in that
     */
    void readOnly(String name, @Nullable Object value);

    /**
     * Hears of what has an element for each id, which no other call may change.
     *
     * @param name the parameter
     * @param values an array or a packet buffer
     */
    void elements(String name, @Nullable Object values);

    /**
     * Hears of what calls may change, but no two of them the same element.
     *
     * @param name the parameter, or a way into it
     * @param value what every call is given, or what is in that
     */
    void argument(String name, @Nullable Object value);
}
