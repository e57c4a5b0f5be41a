package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Column;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.FieldType.Adapted;
import dev.broadside.processor.model.FieldType.Array;
import dev.broadside.processor.model.FieldType.Blob;
import dev.broadside.processor.model.FieldType.Constant;
import dev.broadside.processor.model.FieldType.Nested;
import dev.broadside.processor.model.FieldType.Quantized;
import dev.broadside.processor.model.FieldType.Text;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import dev.broadside.processor.model.WireType;
import java.util.Optional;

/** The code that writes and reads one field of a packet, given where the packet lies. */
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
     * @param codec what the codec's members are written after: nothing inside of it
     */
    Fields(PacketModel packet, PacketNames names, CodeBlock codec) {
        this.packet = packet;
        this.names = names;
        this.codec = codec;
    }

    /** Returns a field as an array, if its elements can be used one by one. */
    static Optional<Array> array(Field field) {
        if (field.wire() instanceof Array array) {
            return Optional.of(array);
        } else if (field.wire() instanceof Blob blob) {
            return Optional.of(new Array(WireType.BYTE, TypeName.BYTE, blob.length()));
        } else {
            return Optional.empty();
        }
    }

    /** Whether a codec's method writes and reads it, and no method of the runtime's. */
    static boolean isByCodec(FieldType wire) {
        return wire instanceof Array || wire instanceof Adapted || wire instanceof Nested;
    }

    /** Returns the place of a field of the packet at a place. */
    Place place(Field field, Place packet) {
        return packet.at(
                CodeBlock.of("$L + $L$L", packet.at(), codec, names.offset(field)), CodeBlock.of("$L", field.bit()));
    }

    /** Returns the place of an element of an array that begins at a place. */
    static Place element(Array array, int bit, Place begin, CodeBlock index) {
        if (!array.isBits()) {
            long bytes = array.element().bytes();
            CodeBlock at = bytes == 1
                    ? CodeBlock.of("$L + $L", begin.at(), index)
                    : CodeBlock.of("$L + $L * $L", begin.at(), bytes, index);
            return begin.at(at);
        }
        CodeBlock bits = bit == 0
                ? CodeBlock.of("$L * $L", array.element().bits(), index)
                : CodeBlock.of("($L + $L * $L)", bit, array.element().bits(), index);
        return begin.at(
                CodeBlock.of("$L + $L / $L", begin.at(), bits, Byte.SIZE), CodeBlock.of("$L % $L", bits, Byte.SIZE));
    }

    /** Returns the statement that writes a field's value. */
    CodeBlock put(Field field, Place to, CodeBlock value) {
        if (field.wire() instanceof Array || field.wire() instanceof Adapted) {
            return CodeBlock.of("$L$N($L, $L)", codec, names.putter(field), to.codecArguments(), value);
        }
        return put(field, field.wire(), to, value);
    }

    /** Returns the statement that writes all bit fields of a group at once. */
    CodeBlock putGroup(Column group, Place packet) {
        CodeBlock together = group.fields().stream()
                .map(field -> quantized(field, Byte.SIZE * (field.offset() - group.begin()) + field.bit()))
                .collect(CodeBlock.joining("\n        | "));
        return CodeBlock.of(
                "$T.putGroup(\n$L, $L,\n$L)",
                RuntimeTypes.WIRE,
                place(group.first(), packet).wireArguments(),
                group.bytes(),
                together);
    }

    private CodeBlock quantized(Field field, int shift) {
        CodeBlock value = CodeBlock.of(
                "$T.quantize(packet.$N(), $L, $L)",
                RuntimeTypes.WIRE,
                field.name(),
                scale((Quantized) field.wire()),
                name(field));
        return shift == 0 ? value : CodeBlock.of("($L << $L)", value, shift);
    }

    /** Returns the statement that writes an element of a field that is an array. */
    CodeBlock putElement(Field field, Array array, Place to, CodeBlock value) {
        if (array.element() instanceof Adapted) {
            return CodeBlock.of("$L$N($L, $L)", codec, names.elementPutter(field), to.codecArguments(), value);
        }
        return put(field, array.element(), to, value);
    }

    /** Returns the statement that writes a value of a field, or a part of it, without a method of the codec's. */
    CodeBlock put(Field field, FieldType wire, Place place, CodeBlock value) {
        CodeBlock to = place.wireArguments();
        if (wire instanceof WireType type) {
            CodeBlock checked = type.isCheckedWhenPut() ? CodeBlock.of(", $L", name(field)) : NOTHING;
            return CodeBlock.of("$T.put" + type.putter() + "($L,$W$L$L)", RuntimeTypes.WIRE, to, value, checked);
        } else if (wire instanceof Text text) {
            return CodeBlock.of(
                    "$T.putString($L, $L,$W$L, $L)", RuntimeTypes.WIRE, to, text.limit(), value, name(field));
        } else if (wire instanceof Blob blob) {
            return CodeBlock.of(
                    "$T.putBytes($L, $L,$W$L, $L)", RuntimeTypes.WIRE, to, blob.length(), value, name(field));
        } else if (wire instanceof Constant constant) {
            return CodeBlock.of("$T.put$L($L,$W$L, $L)", RuntimeTypes.WIRE, method(constant), to, value, name(field));
        } else if (wire instanceof Quantized quantized) {
            return CodeBlock.of(
                    "$T.putQuantized($L,$W$L, $L,$W$L, $L)",
                    RuntimeTypes.WIRE,
                    to,
                    place.bit(),
                    scale(quantized),
                    value,
                    name(field));
        } else if (wire instanceof Nested nested) {
            return CodeBlock.of(
                    "$T.write($L, $L)", Generated.codec(nested.type()), place.codecArguments(), nonNull(field, value));
        } else if (wire instanceof Adapted adapted) {
            CodeBlock cast = adapted.pack()
                    .chosenBy()
                    .map(type -> CodeBlock.of("($T) ", type))
                    .orElse(NOTHING);
            CodeBlock packed = CodeBlock.of(
                    "$T.$N($L$L)", adapted.pack().owner(), adapted.pack().name(), cast, nonNull(field, value));
            return put(field, adapted.packet(), place, packed);
        } else {
            return NOTHING;
        }
    }

    /** Returns the expression that reads a field's value. */
    CodeBlock get(Field field, Place from) {
        if (field.wire() instanceof Array || field.wire() instanceof Adapted) {
            return CodeBlock.of("$L$N($L)", codec, names.getter(field), from.codecArguments());
        }
        return get(field, field.wire(), field.type(), from);
    }

    /** Returns the expression that reads an element of a field that is an array. */
    CodeBlock getElement(Field field, Array array, Place from) {
        if (array.element() instanceof Adapted) {
            return CodeBlock.of("$L$N($L)", codec, names.elementGetter(field), from.codecArguments());
        }
        return get(field, array.element(), array.type(), from);
    }

    /** Returns the expression that reads a value of a field, or a part of it, without a method of the codec's. */
    CodeBlock get(Field field, FieldType wire, TypeName type, Place place) {
        CodeBlock from = place.wireArguments();
        if (wire instanceof WireType number) {
            CodeBlock cast = number.isWiderThan(type) ? CodeBlock.of("($T) ", type) : NOTHING;
            CodeBlock checked = number.isCheckedWhenGot() ? CodeBlock.of(", $L", name(field)) : NOTHING;
            return CodeBlock.of("$L$T.get" + number.getter() + "($L$L)", cast, RuntimeTypes.WIRE, from, checked);
        } else if (wire instanceof Text text) {
            return CodeBlock.of("$T.getString($L,$W$L, $L)", RuntimeTypes.WIRE, from, text.limit(), name(field));
        } else if (wire instanceof Blob blob) {
            return CodeBlock.of("$T.getBytes($L, $L)", RuntimeTypes.WIRE, from, blob.length());
        } else if (wire instanceof Constant constant) {
            return CodeBlock.of(
                    "$T.get$L($L,$W$L$N, $L)",
                    RuntimeTypes.WIRE,
                    method(constant),
                    from,
                    codec,
                    names.constants(field),
                    name(field));
        } else if (wire instanceof Quantized quantized) {
            CodeBlock cast = type.equals(TypeName.FLOAT) ? CodeBlock.of("(float) ") : NOTHING;
            return CodeBlock.of(
                    "$L$T.getQuantized($L,$W$L, $L)", cast, RuntimeTypes.WIRE, from, place.bit(), scale(quantized));
        } else if (wire instanceof Nested nested) {
            return CodeBlock.of("$T.read($L)", Generated.codec(nested.type()), place.codecArguments());
        } else if (wire instanceof Adapted adapted) {
            return CodeBlock.of(
                    "$T.$N($L)",
                    adapted.unpack().owner(),
                    adapted.unpack().name(),
                    get(field, adapted.packet(), type, place));
        } else {
            return NOTHING;
        }
    }

    /** Returns the expression for a field of the schema. */
    CodeBlock schema(Field field) {
        FieldType wire = field.wire();
        CodeBlock type = wire instanceof Array array
                ? schema(field, array.element(), "[" + array.length() + "]")
                : schema(field, wire, "");
        CodeBlock length = wire instanceof Array array && isStructured(array.element())
                ? CodeBlock.of(", $L", array.length())
                : NOTHING;
        CodeBlock bit = field.bit() == 0 ? NOTHING : CodeBlock.of(", $L", field.bit());
        return CodeBlock.of(
                "$T.field($S, $L$L, $N$L)", RuntimeTypes.SCHEMA, field.name(), type, length, names.offset(field), bit);
    }

    private CodeBlock schema(Field field, FieldType wire, String suffix) {
        if (wire instanceof Constant) {
            return CodeBlock.of("$N", names.constants(field));
        } else if (wire instanceof Nested nested) {
            return CodeBlock.of("$T.SCHEMA", Generated.codec(nested.type()));
        } else if (wire instanceof Adapted adapted) {
            return schema(field, adapted.packet(), suffix);
        } else {
            return CodeBlock.of("$S", wire.schema() + suffix);
        }
    }

    private static boolean isStructured(FieldType wire) {
        return wire instanceof Constant || wire instanceof Nested || wire instanceof Adapted;
    }

    /** What a message calls the field. */
    CodeBlock name(Field field) {
        return CodeBlock.of("$S", packet.type().simpleName() + "." + field.name());
    }

    CodeBlock nonNull(Field field, CodeBlock value) {
        return CodeBlock.of("$T.nonNull($L, $L)", RuntimeTypes.WIRE, value, name(field));
    }

    private static CodeBlock scale(Quantized quantized) {
        return CodeBlock.of("$L, $L, $L", quantized.width(), quantized.min(), quantized.max());
    }

    private static String method(Constant constant) {
        return "Enum" + constant.bits();
    }
}
