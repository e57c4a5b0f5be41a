package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Column;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.FieldType.Constant;
import dev.broadside.processor.model.WireType;

/**
 * The code for one array of a buffer in columns. A number or a constant has an element of a fitting type, which may have
 * to be converted; anything else has its bytes in an array of bytes, as it has in a packed buffer.
 */
final class ColumnCode {

    private final Column column;
    private final PacketNames names;
    private final Fields fields;
    private final CodeBlock codec;

    ColumnCode(Column column, PacketNames names, Fields fields, CodeBlock codec) {
        this.column = column;
        this.names = names;
        this.fields = fields;
        this.codec = codec;
    }

    Column column() {
        return column;
    }

    /** Returns the array's name. */
    String name() {
        return names.value(column.first());
    }

    String array() {
        return "this." + name();
    }

    /** Returns the array's type. */
    TypeName type() {
        return ArrayTypeName.of(element());
    }

    private TypeName element() {
        FieldType wire = column.first().wire();
        if (wire instanceof WireType number) {
            return number.element();
        }
        return wire instanceof Constant && column.bytes() == Short.BYTES ? TypeName.SHORT : TypeName.BYTE;
    }

    /** Returns how many elements of the array a packet has. */
    int stride() {
        return isOfElements() ? 1 : column.bytes();
    }

    /** Whether a packet has one element, and not so many bytes. */
    boolean isOfElements() {
        return column.first().wire() instanceof WireType || column.first().wire() instanceof Constant;
    }

    /** Returns so many packets' elements. */
    CodeBlock elements(CodeBlock packets) {
        return stride() == 1 ? packets : CodeBlock.of("$L * $L", packets, stride());
    }

    /** Returns the place of a field that is in bytes, of an expression for the packet's position. */
    Place place(Field field, CodeBlock position) {
        int within = field.offset() - column.begin();
        CodeBlock first = elements(position);
        CodeBlock at = within == 0 ? first : CodeBlock.of("$L + $L", first, within);
        return new Place(array(), array() + ", null", at, CodeBlock.of("$L", field.bit()));
    }

    /** Returns the statement that writes a field. */
    CodeBlock put(Field field, CodeBlock position, CodeBlock value) {
        if (!isOfElements()) {
            return fields.put(field, place(field, position), value);
        }
        CodeBlock to = CodeBlock.of("$L[$L]", array(), position);
        if (field.wire() instanceof WireType number && number.isPlain()) {
            return CodeBlock.of("$L = $L", to, value);
        } else if (field.wire() == WireType.BOOLEAN) {
            return CodeBlock.of("$L = $T.toBoolean($L)", to, RuntimeTypes.COLUMNS, value);
        }
        return CodeBlock.of("$L = $T.to$L($L, $L)", to, RuntimeTypes.COLUMNS, method(field), value, fields.name(field));
    }

    /** Returns the expression that reads a field. */
    CodeBlock get(Field field, CodeBlock position) {
        if (!isOfElements()) {
            return fields.get(field, place(field, position));
        }
        CodeBlock from = CodeBlock.of("$L[$L]", array(), position);
        if (field.wire() instanceof Constant) {
            return CodeBlock.of(
                    "$T.from$L($L, $L$N, $L)",
                    RuntimeTypes.COLUMNS,
                    method(field),
                    from,
                    codec,
                    names.constants(field),
                    fields.name(field));
        }
        WireType number = (WireType) field.wire();
        if (number.isPlain() || number.isWidened()) {
            return from;
        } else if (number == WireType.BOOLEAN) {
            return CodeBlock.of("$T.fromBoolean($L, $L)", RuntimeTypes.COLUMNS, from, fields.name(field));
        }
        CodeBlock cast = number.isWiderThan(field.type()) ? CodeBlock.of("($T) ", field.type()) : CodeBlock.of("");
        return CodeBlock.of("$L$T.from$L($L)", cast, RuntimeTypes.COLUMNS, method(field), from);
    }

    private static String method(Field field) {
        return field.wire() instanceof WireType number
                ? number.name()
                : "Enum" + field.wire().bits();
    }
}
