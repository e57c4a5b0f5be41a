package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.FieldType.Constant;
import dev.broadside.processor.model.FieldType.Nested;
import dev.broadside.processor.model.FieldType.Text;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import dev.broadside.processor.model.WireType;

/** The code that writes and reads one field of a packet. */
final class Fields {

    private static final CodeBlock NOTHING = CodeBlock.of("");

    private final PacketModel packet;
    private final PacketNames names;
    private final CodeBlock codec;

    /**
     * Makes a writer of code.
     *
     * @param packet the packet
     * @param names its identifiers
     * @param codec what the codec's constants are written after: nothing inside of it
     */
    Fields(PacketModel packet, PacketNames names, CodeBlock codec) {
        this.packet = packet;
        this.names = names;
        this.codec = codec;
    }

    /** Returns the statement that writes a value, given expressions for the bytes, the packet's begin and the value. */
    CodeBlock put(Field field, String bytes, CodeBlock begin, CodeBlock value) {
        CodeBlock to = CodeBlock.of("$N, $L", bytes, at(field, begin));
        FieldType wire = field.wire();
        if (wire instanceof WireType type) {
            CodeBlock checked = type.isCheckedWhenPut() ? CodeBlock.of(", $L", name(field)) : NOTHING;
            return CodeBlock.of("$T.put$L($L, $L$L)", RuntimeTypes.WIRE, type.putter(), to, value, checked);
        } else if (wire instanceof Text text) {
            return CodeBlock.of(
                    "$T.putString($L, $L, $L, $L)", RuntimeTypes.WIRE, to, text.limit(), value, name(field));
        } else if (wire instanceof Constant constant) {
            return CodeBlock.of("$T.put$L($L, $L, $L)", RuntimeTypes.WIRE, method(constant), to, value, name(field));
        } else if (wire instanceof Nested nested) {
            return CodeBlock.of(
                    "$T.write($L, $T.nonNull($L, $L))",
                    Generated.codec(nested.type()),
                    to,
                    RuntimeTypes.WIRE,
                    value,
                    name(field));
        } else {
            return NOTHING;
        }
    }

    /** Returns the expression that reads a value, given expressions for the bytes and the packet's begin. */
    CodeBlock get(Field field, String bytes, CodeBlock begin) {
        CodeBlock from = CodeBlock.of("$N, $L", bytes, at(field, begin));
        FieldType wire = field.wire();
        if (wire instanceof WireType type) {
            CodeBlock cast = type.isWiderThan(field.type()) ? CodeBlock.of("($T) ", field.type()) : NOTHING;
            CodeBlock checked = type.isCheckedWhenGot() ? CodeBlock.of(", $L", name(field)) : NOTHING;
            return CodeBlock.of("$L$T.get$L($L$L)", cast, RuntimeTypes.WIRE, type.getter(), from, checked);
        } else if (wire instanceof Text text) {
            return CodeBlock.of("$T.getString($L, $L, $L)", RuntimeTypes.WIRE, from, text.limit(), name(field));
        } else if (wire instanceof Constant constant) {
            return CodeBlock.of(
                    "$T.get$L($L, $L$N, $L)",
                    RuntimeTypes.WIRE,
                    method(constant),
                    from,
                    codec,
                    names.constants(field),
                    name(field));
        } else if (wire instanceof Nested nested) {
            return CodeBlock.of("$T.read($L)", Generated.codec(nested.type()), from);
        } else {
            return NOTHING;
        }
    }

    /** Returns the expression for a field of the schema. */
    CodeBlock schema(Field field) {
        FieldType wire = field.wire();
        CodeBlock type;
        if (wire instanceof WireType fixed) {
            type = CodeBlock.of("$S", fixed.schema());
        } else if (wire instanceof Text text) {
            type = CodeBlock.of("$S", "str(" + text.limit() + ")");
        } else if (wire instanceof Constant) {
            type = CodeBlock.of("$N", names.constants(field));
        } else if (wire instanceof Nested nested) {
            type = CodeBlock.of("$T.SCHEMA", Generated.codec(nested.type()));
        } else {
            type = NOTHING;
        }
        return CodeBlock.of("$T.field($S, $L, $N)", RuntimeTypes.SCHEMA, field.name(), type, names.offset(field));
    }

    private CodeBlock at(Field field, CodeBlock begin) {
        return CodeBlock.of("$L + $L$N", begin, codec, names.offset(field));
    }

    /** What a message calls the field. */
    private CodeBlock name(Field field) {
        return CodeBlock.of("$S", packet.type().simpleName() + "." + field.name());
    }

    private static String method(Constant constant) {
        return "Enum" + 8 * constant.bytes();
    }
}
