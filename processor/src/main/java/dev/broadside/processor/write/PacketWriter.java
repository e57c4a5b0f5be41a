package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Column;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType.Array;
import dev.broadside.processor.model.FieldType.Constant;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import javax.lang.model.element.Modifier;

/** Writes the codec of a packet. */
public final class PacketWriter {

    /** What a method's parameters may take, where {@code long} and {@code double} take two: section 4.3.3 of the JVM's specification. */
    private static final int MOST_WORDS = 255;

    private final PacketModel packet;
    private final PacketNames names;
    private final Fields fields;
    private final CodeBlock begin;

    private PacketWriter(PacketModel packet) {
        this.packet = packet;
        this.names = new PacketNames(packet);
        this.fields = new Fields(packet, names, CodeBlock.of(""));
        this.begin = CodeBlock.of("$N", names.our("offset"));
    }

    /** Returns the codec of what was read. */
    public static TypeSpec write(PacketModel packet) {
        return new PacketWriter(packet).write();
    }

    private TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(Generated.codec(packet.type()))
                .addJavadoc("The codec of {@link $T}: $L bytes, little-endian.\n\n", packet.type(), packet.bytes())
                .addJavadoc("@see $T\n", Generated.buffer(packet.type()))
                .addModifiers(Modifier.FINAL);
        if (packet.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addField(constant(TypeName.INT, "BYTES")
                .addJavadoc("The size of a packet, in bytes.\n")
                .initializer("$L", packet.bytes())
                .build());
        packet.fields().forEach(field -> type.addField(offset(field)));
        packet.fields().stream().filter(PacketWriter::hasConstants).forEach(field -> type.addField(constants(field)));
        // after the constants, which it names
        type.addField(schema());
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        for (Storage storage : Storage.values()) {
            type.addMethod(writeMethod(storage)).addMethod(readMethod(storage));
        }
        if (isMade()) {
            type.addMethod(madeMethod());
        }
        for (Field field : packet.fields()) {
            type.addMethods(new FieldMethods(names, fields, field).write());
        }
        return type.build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    private FieldSpec offset(Field field) {
        return constant(TypeName.INT, names.offset(field))
                .addJavadoc(
                        "Where " + PacketNames.link(field) + " begins, in bytes from the beginning of a packet.\n",
                        packet.type())
                .initializer("$L", field.offset())
                .build();
    }

    private static boolean hasConstants(Field field) {
        return field.wire() instanceof Constant
                || (field.wire() instanceof Array array && array.element() instanceof Constant);
    }

    private FieldSpec constants(Field field) {
        Constant constant = (Constant) (field.wire() instanceof Array array ? array.element() : field.wire());
        return FieldSpec.builder(
                        ArrayTypeName.of(constant.type()), names.constants(field), Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.values()", constant.type())
                .build();
    }

    /** The fields are in an array, since javac attributes a call twice where it is the argument of another. */
    private FieldSpec schema() {
        CodeBlock layout = packet.fields().stream().map(fields::schema).collect(CodeBlock.joining(",\n"));
        String version = packet.version() == 1 ? "" : packet.version() + ", ";
        return constant(RuntimeTypes.SCHEMA, "SCHEMA")
                .addJavadoc("The layout.\n")
                .initializer(
                        "$T.of($S, " + version + "BYTES, new $T[] {\n$>$>$L\n$<$<})",
                        RuntimeTypes.SCHEMA,
                        packet.type().simpleName(),
                        RuntimeTypes.SCHEMA_FIELD,
                        layout)
                .build();
    }

    private MethodSpec writeMethod(Storage storage) {
        Place to = storage.at(begin, names);
        MethodSpec.Builder method = method("write", storage, "Writes a packet.", "where to")
                .addJavadoc("@param packet what to write\n")
                .addJavadoc("@throws $T if a component does not fit its wire type\n", RuntimeTypes.PACKET_EXCEPTION)
                .addParameter(packet.record(), "packet");
        for (Column column : Column.of(packet)) {
            if (column.isGroup()) {
                method.addStatement(fields.putGroup(column, to));
                continue;
            }
            if (column.hasUnusedBits()) {
                method.addStatement("$T.clear($L + $L, 1)", RuntimeTypes.WIRE, to.wireArguments(), column.end() - 1);
            }
            for (Field field : column.fields()) {
                CodeBlock value = CodeBlock.of("$L", "packet." + field.name() + "()");
                method.addStatement(fields.put(field, fields.place(field, to), value));
            }
        }
        if (packet.padding() > 0) {
            int padding = packet.padding();
            method.addStatement(
                    "$T.clear($L + $L, $L)", RuntimeTypes.WIRE, to.wireArguments(), packet.bytes() - padding, padding);
        }
        return method.build();
    }

    private MethodSpec readMethod(Storage storage) {
        Place from = storage.at(begin, names);
        MethodSpec.Builder method = method("read", storage, "Reads a packet.", "where from")
                .addJavadoc("@return a new record\n")
                .addJavadoc("@throws $T if the bytes are no such packet\n", RuntimeTypes.PACKET_EXCEPTION)
                .returns(packet.record());
        for (Field field : packet.fields()) {
            CodeBlock value = fields.get(field, fields.place(field, from));
            method.addStatement("$T $N = $L", field.type(), names.value(field), value);
        }
        if (!isMade()) {
            return method.addCode(new Construction(packet, names).at(begin)).build();
        }
        CodeBlock values = packet.fields().stream()
                .map(field -> CodeBlock.of("$N", names.value(field)))
                .collect(CodeBlock.joining(",$W"));
        return method.addStatement("return made($L,$W$L)", begin, values).build();
    }

    /** Whether a method can take all components; Eclipse's compiler lets records have more than their constructor can take. */
    private boolean isMade() {
        return packet.fields().stream()
                        .mapToInt(field -> field.type().equals(TypeName.LONG)
                                        || field.type().equals(TypeName.DOUBLE)
                                ? 2
                                : 1)
                        .sum()
                < MOST_WORDS;
    }

    /** A method of its own: on JDK 17, one that reads and has a handler besides takes a seventh longer. */
    private MethodSpec madeMethod() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("made")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(packet.record())
                .addParameter(TypeName.INT, begin.toString());
        packet.fields().forEach(field -> method.addParameter(field.type(), names.value(field)));
        return method.addCode(new Construction(packet, names).at(begin)).build();
    }

    private MethodSpec.Builder method(String name, Storage storage, String doc, String what) {
        String variable = names.our(storage.variable);
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@param $L $L\n@param $L where it begins\n", doc, variable, what, begin)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(storage.type, variable)
                .addParameter(TypeName.INT, begin.toString());
    }
}
