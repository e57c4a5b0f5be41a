package dev.broadside.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A parameter of a kernel, after the id.
 *
 * @param name its name
 * @param type its type
 * @param isLocalMemory whether it is the task's local memory, and not an argument of the dispatch
 */
public record Parameter(String name, TypeName type, boolean isLocalMemory) {}
