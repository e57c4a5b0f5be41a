package dev.broadside.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * One component of a packet.
 *
 * @param name the component
 * @param type its Java type
 * @param wire how it is stored
 * @param offset where it begins, in bytes from the beginning of the packet
 * @param bit at which bit of that byte it begins, from the lowest; 0 but for bit fields
 */
public record Field(String name, TypeName type, FieldType wire, int offset, int bit) {}
