package dev.broadside.processor.model;

import com.palantir.javapoet.ClassName;

/** How a component of a packet is stored. */
public sealed interface FieldType
        permits WireType, FieldType.Text, FieldType.Constant, FieldType.Nested, FieldType.Unknown {

    /** Returns the size in bytes. */
    int bytes();

    /**
     * A text: its length, then so many bytes.
     *
     * @param limit the most UTF-8 bytes
     */
    record Text(int limit) implements FieldType {

        /** The most bytes a text may be given. */
        public static final int MAX = 0xffff;

        private static final int SHORT_LIMIT = 0xff;

        @Override
        public int bytes() {
            return (limit <= SHORT_LIMIT ? 1 : 2) + limit;
        }
    }

    /**
     * A constant of an enum, stored as its ordinal.
     *
     * @param type the enum
     * @param count how many constants it has
     */
    record Constant(ClassName type, int count) implements FieldType {

        private static final int SHORT_LIMIT = 0x100;

        @Override
        public int bytes() {
            return count <= SHORT_LIMIT ? 1 : 2;
        }
    }

    /**
     * Another packet, in place.
     *
     * @param type its record
     * @param bytes its size
     */
    record Nested(ClassName type, int bytes) implements FieldType {}

    /** In a way that was not understood; only in a skeleton. */
    record Unknown() implements FieldType {
        @Override
        public int bytes() {
            return 0;
        }
    }
}
