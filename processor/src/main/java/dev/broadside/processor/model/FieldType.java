package dev.broadside.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** How a component of a packet is stored. */
public sealed interface FieldType
        permits WireType,
                FieldType.Text,
                FieldType.Blob,
                FieldType.Constant,
                FieldType.Quantized,
                FieldType.Nested,
                FieldType.Adapted,
                FieldType.Array,
                FieldType.Unknown {

    /** Returns the size in bytes; that of a bit field if it shared none. */
    long bytes();

    /** Returns its name in a schema. */
    String schema();

    /** Whether it shares bytes with its neighbours. */
    default boolean isBits() {
        return false;
    }

    /** Returns the size in bits. */
    default long bits() {
        return Byte.SIZE * bytes();
    }

    /** Whether there are values of its Java type that it cannot hold. */
    default boolean isCheckedWhenPut() {
        return true;
    }

    /** Whether there are bytes that are no value of it. */
    default boolean isCheckedWhenGot() {
        return true;
    }

    /**
     * A text: its length, then so many bytes.
     *
     * @param limit the most UTF-8 bytes
     */
    record Text(int limit) implements FieldType {

        private static final int SHORT_LIMIT = 0xff;

        @Override
        public long bytes() {
            return (limit <= SHORT_LIMIT ? 1L : 2L) + limit;
        }

        @Override
        public String schema() {
            return "str(" + limit + ")";
        }
    }

    /**
     * Bytes as they are.
     *
     * @param length how many
     */
    record Blob(int length) implements FieldType {

        @Override
        public long bytes() {
            return length;
        }

        @Override
        public String schema() {
            return "bytes(" + length + ")";
        }

        @Override
        public boolean isCheckedWhenGot() {
            return false;
        }
    }

    /**
     * A constant of an enum, stored as its ordinal.
     *
     * @param type the enum
     * @param names its constants, in order
     */
    record Constant(ClassName type, List<String> names) implements FieldType {

        private static final int SHORT_LIMIT = 0x100;

        public Constant {
            names = List.copyOf(names);
        }

        @Override
        public long bytes() {
            return names.size() <= SHORT_LIMIT ? 1 : 2;
        }

        @Override
        public String schema() {
            return "enum" + bits() + "(" + String.join(" ", names) + ")";
        }
    }

    /**
     * One of 2<sup>bits</sup> evenly spaced numbers.
     *
     * @param min the least
     * @param max the greatest
     * @param width how many bits it takes
     */
    record Quantized(double min, double max, int width) implements FieldType {

        /** The most bits. */
        public static final int MAX_WIDTH = 32;

        @Override
        public boolean isBits() {
            return true;
        }

        @Override
        public long bits() {
            return width;
        }

        @Override
        public long bytes() {
            return bytesFor(width);
        }

        @Override
        public String schema() {
            return "quantized(" + min + " " + max + " " + width + ")";
        }

        @Override
        public boolean isCheckedWhenGot() {
            return false;
        }
    }

    /**
     * Another packet, in place.
     *
     * @param packet that packet
     */
    record Nested(PacketModel packet) implements FieldType {

        /** Returns the record. */
        public ClassName type() {
            return packet.type();
        }

        @Override
        public long bytes() {
            return packet.bytes();
        }

        @Override
        public String schema() {
            return SchemaText.of(packet);
        }
    }

    /**
     * A value of a type that is no packet, as a packet made of it.
     *
     * @param packet that packet
     * @param pack the method that makes a packet of a value
     * @param unpack the method that makes a value of a packet
     */
    record Adapted(Nested packet, Method pack, Method unpack) implements FieldType {

        /**
         * A static method.
         *
         * @param owner its class
         * @param name its name
         * @param chosenBy the type of its parameter, where it takes a cast to choose it among those of that name
         */
        public record Method(ClassName owner, String name, Optional<TypeName> chosenBy) {}

        @Override
        public long bytes() {
            return packet.bytes();
        }

        @Override
        public String schema() {
            return packet.schema();
        }
    }

    /**
     * An array of fixed length, element behind element.
     *
     * @param element how an element is stored
     * @param type the element's Java type
     * @param length how many there are
     */
    record Array(FieldType element, TypeName type, int length) implements FieldType {

        @Override
        public boolean isBits() {
            return element.isBits();
        }

        @Override
        public long bits() {
            return element.bits() * length;
        }

        @Override
        public long bytes() {
            return bytesFor(bits());
        }

        @Override
        public String schema() {
            return element.schema() + "[" + length + "]";
        }

        @Override
        public boolean isCheckedWhenGot() {
            return element.isCheckedWhenGot();
        }
    }

    /** In a way that was not understood; only in a skeleton. */
    record Unknown() implements FieldType {
        @Override
        public long bytes() {
            return 0;
        }

        @Override
        public String schema() {
            return "";
        }
    }

    private static long bytesFor(long bits) {
        return (bits + Byte.SIZE - 1) / Byte.SIZE;
    }
}
