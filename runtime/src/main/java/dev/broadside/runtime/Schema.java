package dev.broadside.runtime;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/**
 * The layout of a packet: its fields in order, with their wire types and offsets.
 *
 * <p>Immutable. Two schemas are equal where {@link #id} is; that is, where name, version, size, and each field's name,
 * wire type and offset are.
 */
public final class Schema {

    /**
     * One field of a packet.
     *
     * @param name the record component's name
     * @param type the wire type as text, such as {@code u16}, {@code str(11)}, {@code f32[3]} or, for a packet in a packet,
     *     its fields
     * @param offset bytes from the beginning of the packet
     * @param bit which bit of that byte it begins at, from 0; not 0 only for a bit field that is not the first of its byte
     */
    public record Field(String name, String type, int offset, int bit) {
        @Override
        public String toString() {
            return type + " " + name + " @" + offset + (bit == 0 ? "" : "." + bit);
        }
    }

    /** The most bytes a buffer may take: what the JVMs in use allow for an array. */
    static final int MAX_BUFFER_BYTES = Integer.MAX_VALUE - 8;

    /** The most constants of an enum that is stored in one byte. */
    private static final int ENUM8_CONSTANTS = 256;

    /** The schema of the packet {@code boolean.class}. */
    public static final Schema BOOLEAN = of("boolean", 1, field("value", "bool", 0));

    /** The schema of the packet {@code byte.class}. */
    public static final Schema BYTE = of("byte", 1, field("value", "i8", 0));

    /** The schema of the packet {@code short.class}. */
    public static final Schema SHORT = of("short", 2, field("value", "i16", 0));

    /** The schema of the packet {@code char.class}. */
    public static final Schema CHAR = of("char", 2, field("value", "u16", 0));

    /** The schema of the packet {@code int.class}. */
    public static final Schema INT = of("int", 4, field("value", "i32", 0));

    /** The schema of the packet {@code long.class}. */
    public static final Schema LONG = of("long", 8, field("value", "i64", 0));

    /** The schema of the packet {@code float.class}. */
    public static final Schema FLOAT = of("float", 4, field("value", "f32", 0));

    /** The schema of the packet {@code double.class}. */
    public static final Schema DOUBLE = of("double", 8, field("value", "f64", 0));

    private final String name;
    private final int version;
    private final int bytes;
    private final List<Field> fields;
    private final long id;

    private Schema(String name, int version, int bytes, List<Field> fields) {
        this.name = name;
        this.version = version;
        this.bytes = bytes;
        this.fields = fields;
        this.id = fnv1a(toString());
    }

    /**
     * Returns the schema of a packet of version 1.
     *
     * @param name the packet's simple name
     * @param bytes the size of one packet, in bytes
     * @param fields its fields, in order
     * @return the schema
     */
    public static Schema of(String name, int bytes, Field... fields) {
        return of(name, 1, bytes, fields);
    }

    /**
     * Returns the schema of a packet.
     *
     * @param name the packet's simple name
     * @param version the version of its layout, from 1
     * @param bytes the size of one packet, in bytes
     * @param fields its fields, in order
     * @return the schema
     */
    public static Schema of(String name, int version, int bytes, Field... fields) {
        return new Schema(name, version, bytes, List.of(fields));
    }

    /**
     * Returns a field.
     *
     * @param name the record component's name
     * @param type the wire type
     * @param offset bytes from the beginning of the packet
     * @return the field
     */
    public static Field field(String name, String type, int offset) {
        return field(name, type, offset, 0);
    }

    /**
     * Returns a field that begins at a bit.
     *
     * @param name the record component's name
     * @param type the wire type
     * @param offset bytes from the beginning of the packet
     * @param bit which bit of that byte it begins at, from 0 to 7, the lowest being 0
     * @return the field
     */
    public static Field field(String name, String type, int offset, int bit) {
        return new Field(name, type, offset, bit);
    }

    /**
     * Returns a field that holds a constant of an enum, as its ordinal.
     *
     * @param name the record component's name
     * @param constants the enum's constants, whose names and order belong to the layout
     * @param offset bytes from the beginning of the packet
     * @return the field
     */
    public static Field field(String name, Enum<?>[] constants, int offset) {
        return field(name, type(constants), offset);
    }

    /**
     * Returns a field that holds an array of constants of an enum, as their ordinals.
     *
     * @param name the record component's name
     * @param constants the enum's constants, whose names and order belong to the layout
     * @param length how many elements the array has
     * @param offset bytes from the beginning of the packet
     * @return the field
     */
    public static Field field(String name, Enum<?>[] constants, int length, int offset) {
        return field(name, array(type(constants), length), offset);
    }

    /**
     * Returns a field that holds a packet in place.
     *
     * @param name the record component's name
     * @param type the schema of the packet it holds
     * @param offset bytes from the beginning of the packet around it
     * @return the field
     */
    public static Field field(String name, Schema type, int offset) {
        return field(name, type.toString(), offset);
    }

    /**
     * Returns a field that holds an array of packets in place.
     *
     * @param name the record component's name
     * @param element the schema of the packets it holds
     * @param length how many elements the array has
     * @param offset bytes from the beginning of the packet around it
     * @return the field
     */
    public static Field field(String name, Schema element, int length, int offset) {
        return field(name, array(element.toString(), length), offset);
    }

    private static String type(Enum<?>[] constants) {
        String prefix = constants.length <= ENUM8_CONSTANTS ? "enum8(" : "enum16(";
        StringJoiner names = new StringJoiner(" ", prefix, ")");
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names.toString();
    }

    private static String array(String type, int length) {
        return type + "[" + length + "]";
    }

    /**
     * Returns the packet's simple name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the version of the layout, which is raised where it is changed on purpose.
     *
     * @return a number from 1
     */
    public int version() {
        return version;
    }

    /**
     * Returns the size of one packet.
     *
     * @return the size in bytes
     */
    public int bytes() {
        return bytes;
    }

    /**
     * Returns the fields in the order they are laid out.
     *
     * @return an immutable list
     */
    public List<Field> fields() {
        return fields;
    }

    /**
     * Returns a number that tells this layout from others: the 64-bit FNV-1a hash (Fowler, Noll, Vo) of
     * {@link #toString} in UTF-8.
     *
     * @return the id, the same in every run and on every machine
     */
    public long id() {
        return id;
    }

    /**
     * Returns the size of a buffer.
     *
     * @param count how many packets it holds, at least 0
     * @return the size in bytes
     * @throws IllegalArgumentException if {@code count} is negative, or the buffer would pass 2,147,483,639 bytes
     */
    public int bytesFor(int count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "A buffer of " + count + " packets '" + name + "' cannot be made: the count must be at least 0.");
        }
        long size = (long) count * bytes;
        if (size > MAX_BUFFER_BYTES) {
            throw new IllegalArgumentException("A buffer of " + count + " packets '" + name + "' of " + bytes
                    + " bytes takes " + size + " bytes; the limit is " + MAX_BUFFER_BYTES + ". Use several buffers.");
        }
        return (int) size;
    }

    /** Returns how many packets the largest buffer holds. */
    int maxCount() {
        return bytes == 0 ? Integer.MAX_VALUE : MAX_BUFFER_BYTES / bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema && schema.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    /**
     * Returns the layout as text, for example <code>Hit{u16 target @0, f32 distance @2}:6</code>, or
     * <code>Hit v2{…}:6</code> for a version above 1.
     *
     * @return the name and version, the fields with their offsets, the size in bytes
     */
    @Override
    public String toString() {
        String title = version == 1 ? name : name + " v" + version;
        StringJoiner text = new StringJoiner(", ", title + "{", "}:" + bytes);
        for (Field field : fields) {
            text.add(field.toString());
        }
        return text.toString();
    }

    private static long fnv1a(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
