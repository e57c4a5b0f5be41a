package dev.broadside.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A wire type of fixed size for values of primitive type. One row says all there is to know of it: to add a wire type is
 * to add a row, a pair of methods in the runtime's {@code Wire} and, if it narrows, an annotation of the row's name.
 */
@SuppressWarnings("ImmutableEnumChecker") // names of types and lists of them do not change
public enum WireType implements FieldType {
    // a Java type's own
    BOOLEAN("bool", 1, "Boolean", TypeName.BOOLEAN),
    BYTE("i8", 1, "Byte", TypeName.BYTE),
    SHORT("i16", 2, "Short", TypeName.SHORT),
    CHAR("u16", 2, "Char", TypeName.CHAR),
    INT("i32", 4, "Int", TypeName.INT),
    LONG("i64", 8, "Long", TypeName.LONG),
    FLOAT("f32", 4, "Float", TypeName.FLOAT),
    DOUBLE("f64", 8, "Double", TypeName.DOUBLE),

    // fewer bytes than the Java type takes, asked for by an annotation
    U8("u8", 1, "U8", TypeName.INT, TypeName.SHORT, TypeName.INT, TypeName.LONG),
    U16("u16", 2, "U16", TypeName.INT, TypeName.INT, TypeName.LONG),
    U32("u32", 4, "U32", TypeName.LONG, TypeName.LONG),
    I8("i8", 1, "Byte", TypeName.BYTE, TypeName.SHORT, TypeName.INT, TypeName.LONG),
    I16("i16", 2, "Short", TypeName.SHORT, TypeName.INT, TypeName.LONG),
    F16("f16", 2, "F16", TypeName.FLOAT, TypeName.FLOAT, TypeName.DOUBLE);

    private static final List<TypeName> WHOLE = List.of(TypeName.BYTE, TypeName.SHORT, TypeName.INT, TypeName.LONG);

    private final String schema;
    private final int bytes;
    private final String getter;
    private final TypeName got;
    private final List<TypeName> narrows;

    /**
     * Makes a row.
     *
     * @param schema its name in a schema
     * @param bytes its size
     * @param getter the method of {@code Wire} that reads it, without {@code get}
     * @param got what that method returns
     * @param narrows the Java types that the annotation may stand on; none for a Java type's own wire type
     */
    WireType(String schema, int bytes, String getter, TypeName got, TypeName... narrows) {
        this.schema = schema;
        this.bytes = bytes;
        this.getter = getter;
        this.got = got;
        this.narrows = List.of(narrows);
    }

    /** Returns the wire type that a primitive type has without an annotation. */
    public static Optional<WireType> of(TypeName primitive) {
        return Arrays.stream(values())
                .filter(wire -> !wire.isNarrowing() && wire.got.equals(primitive))
                .findFirst();
    }

    /** Whether an annotation of its name asks for it. */
    public boolean isNarrowing() {
        return !narrows.isEmpty();
    }

    /** Returns the Java types that its annotation may stand on. */
    public List<TypeName> narrows() {
        return narrows;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    @Override
    public String schema() {
        return schema;
    }

    /** Returns the method of {@code Wire} that writes it, without {@code put}. */
    public String putter() {
        return isNarrowing() ? name() : getter;
    }

    /** Whether there are values that do not fit, so that the writing method takes the field's name. */
    @Override
    public boolean isCheckedWhenPut() {
        return isNarrowing();
    }

    /** Returns the method of {@code Wire} that reads it, without {@code get}. */
    public String getter() {
        return getter;
    }

    /** Whether there are bytes that are no value, so that the reading method takes the field's name. */
    @Override
    public boolean isCheckedWhenGot() {
        return this == BOOLEAN;
    }

    /** Whether an array of {@link #element} holds its values as they are. */
    public boolean isPlain() {
        return !isNarrowing() && this != BOOLEAN;
    }

    /** Whether Java itself makes a value of an element. */
    public boolean isWidened() {
        return isNarrowing() && !getter.equals(name());
    }

    /** Returns the type of the elements of an array that holds its values in as few bytes. */
    public TypeName element() {
        if (isPlain()) {
            return got;
        }
        return switch (bytes) {
            case Byte.BYTES -> TypeName.BYTE;
            case Short.BYTES -> TypeName.SHORT;
            default -> TypeName.INT;
        };
    }

    /** Whether what the reading method returns is wider than a Java type. */
    public boolean isWiderThan(TypeName type) {
        return WHOLE.contains(type) && WHOLE.indexOf(got) > WHOLE.indexOf(type);
    }
}
