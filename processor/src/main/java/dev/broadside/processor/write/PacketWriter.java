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

    private final PacketModel packet;
    private final PacketNames names;
    private final Fields fields;
    private final String bytes;
    private final CodeBlock begin;

    private PacketWriter(PacketModel packet) {
        this.packet = packet;
        this.names = new PacketNames(packet);
        this.fields = new Fields(packet, names, CodeBlock.of(""));
        this.bytes = names.our("bytes");
        this.begin = CodeBlock.of("$N", names.our("offset"));
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
        // after the constants, which it names
        type.addField(schema());
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
            method.addStatement(fields.put(field, bytes, begin, CodeBlock.of("packet.$N()", field.name())));
        }
        return method.build();
    }

    /** What the constructor throws is told as what it means: that the bytes are no such packet. */
    private MethodSpec readMethod() {
        MethodSpec.Builder method = method("read", "Reads a packet.", "where from")
                .addJavadoc("@return a new record\n")
                .addJavadoc("@throws $T if the bytes are no such packet\n", RuntimeTypes.PACKET_EXCEPTION)
                .returns(packet.record());
        for (Field field : packet.fields()) {
            method.addStatement("$T $N = $L", field.type(), names.value(field), fields.get(field, bytes, begin));
        }
        CodeBlock components = packet.fields().stream()
                .map(field -> CodeBlock.of("$N", names.value(field)))
                .collect(CodeBlock.joining(",$W"));
        String refusal = names.our("refusal");
        return method.beginControlFlow("try")
                .addStatement("return new $T($L)", packet.type(), components)
                .nextControlFlow("catch ($T $N)", RuntimeException.class, refusal)
                .addStatement(
                        "throw new $T(\n$S + $L + $S + $N.getMessage(), $N)",
                        RuntimeTypes.PACKET_EXCEPTION,
                        packet.type().simpleName() + " at byte ",
                        begin,
                        " is refused by its constructor: ",
                        refusal,
                        refusal)
                .endControlFlow()
                .build();
    }

    private MethodSpec.Builder method(String name, String doc, String what) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@param $L $L\n@param $L where it begins\n", doc, bytes, what, begin)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(BYTES, bytes)
                .addParameter(TypeName.INT, begin.toString());
    }
}
