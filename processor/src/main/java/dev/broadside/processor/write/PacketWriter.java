package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import javax.lang.model.element.Modifier;

/** Writes the codec of a packet. */
public final class PacketWriter {

    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
    private static final CodeBlock BEGIN = CodeBlock.of("offset");

    private final PacketModel packet;
    private final PacketNames names;
    private final Fields fields;

    private PacketWriter(PacketModel packet) {
        this.packet = packet;
        this.names = new PacketNames(packet);
        this.fields = new Fields(packet, names, CodeBlock.of(""));
    }

    /** Returns the codec of what was read. */
    public static TypeSpec write(PacketModel packet) {
        return new PacketWriter(packet).write();
    }

    private TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(Generated.codec(packet.type()))
                .addJavadoc("The codec of {@link $T}: $L bytes, little-endian.\n", packet.type(), packet.bytes())
                .addModifiers(Modifier.FINAL);
        if (packet.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addField(constant(TypeName.INT, "BYTES")
                .addJavadoc("The size of a packet, in bytes.\n")
                .initializer("$L", packet.bytes())
                .build());
        for (Field field : packet.fields()) {
            type.addField(constant(TypeName.INT, names.offset(field))
                    .addJavadoc(
                            "Where {@link $T#$L()} begins, in bytes from the beginning of a packet.\n",
                            packet.type(),
                            field.name())
                    .initializer("$L", field.offset())
                    .build());
        }
        type.addField(schema());
        for (Field field : packet.fields()) {
            if (field.wire() instanceof FieldType.Constant constant) {
                type.addField(FieldSpec.builder(
                                ArrayTypeName.of(constant.type()),
                                names.constants(field),
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.values()", constant.type())
                        .build());
            }
        }
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(writeMethod())
                .addMethod(readMethod())
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    private FieldSpec schema() {
        CodeBlock layout = packet.fields().stream().map(fields::schema).collect(CodeBlock.joining(",\n"));
        return constant(RuntimeTypes.SCHEMA, "SCHEMA")
                .addJavadoc("The layout.\n")
                .initializer(
                        "$T.of(\n$>$>$S,\nBYTES,\n$L)$<$<",
                        RuntimeTypes.SCHEMA,
                        packet.type().simpleName(),
                        layout)
                .build();
    }

    private MethodSpec writeMethod() {
        MethodSpec.Builder method = method("write", "Writes a packet.", "where to")
                .addJavadoc("@param packet what to write\n")
                .addJavadoc("@throws $T if a component does not fit its wire type\n", RuntimeTypes.PACKET_EXCEPTION)
                .addParameter(packet.record(), "packet");
        for (Field field : packet.fields()) {
            method.addStatement(fields.put(field, "bytes", BEGIN, CodeBlock.of("packet.$N()", field.name())));
        }
        return method.build();
    }

    private MethodSpec readMethod() {
        CodeBlock components = packet.fields().stream()
                .map(field -> fields.get(field, "bytes", BEGIN))
                .collect(CodeBlock.joining(",\n"));
        return method("read", "Reads a packet.", "where from")
                .addJavadoc("@return a new record\n")
                .addJavadoc("@throws $T if the bytes are no such packet\n", RuntimeTypes.PACKET_EXCEPTION)
                .returns(packet.record())
                .addStatement("return new $T(\n$L)", packet.type(), components)
                .build();
    }

    private static MethodSpec.Builder method(String name, String doc, String bytes) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@param bytes $L\n@param offset where it begins\n", doc, bytes)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(BYTES, "bytes")
                .addParameter(TypeName.INT, "offset");
    }
}
