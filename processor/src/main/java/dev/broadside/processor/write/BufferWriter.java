package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the buffer of a packet. */
public final class BufferWriter {

    private final PacketModel packet;
    private final ClassName type;
    private final ClassName codec;
    private final PacketNames names;
    private final Fields fields;
    private final String bytes;
    private final String index;
    private final CodeBlock begin;

    private BufferWriter(PacketModel packet) {
        this.packet = packet;
        this.type = Generated.buffer(packet.type());
        this.codec = Generated.codec(packet.type());
        this.names = new PacketNames(packet);
        this.fields = new Fields(packet, names, CodeBlock.of("$T.", codec));
        this.bytes = names.our("bytes");
        this.index = names.our("index");
        this.begin = CodeBlock.of("$N($N)", names.our("offset"), index);
    }

    /** Returns the buffer of what was read. */
    public static TypeSpec write(PacketModel packet) {
        return new BufferWriter(packet).write();
    }

    private TypeSpec write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type)
                .addJavadoc("A buffer of {@link $T} packets, one behind the other.\n", packet.type())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.PACKET_BUFFER, packet.record()));
        if (packet.isPublic()) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        builder.addField(ArrayTypeName.of(TypeName.BYTE), bytes, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(allocate())
                .addMethod(schema())
                .addMethod(get())
                .addMethod(set());
        for (Field field : packet.fields()) {
            builder.addMethod(getter(field)).addMethod(setter(field));
        }
        return builder.addMethod(bytes()).addMethod(offset()).build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ArrayTypeName.of(TypeName.BYTE), "bytes")
                .addParameter(TypeName.INT, "count")
                .addStatement("super(count)")
                .addStatement("this.$N = bytes", bytes)
                .build();
    }

    private MethodSpec allocate() {
        return MethodSpec.methodBuilder("allocate")
                .addJavadoc("Makes a buffer of zeros.\n\n")
                .addJavadoc("@param count how many packets it holds\n")
                .addJavadoc("@return a buffer\n")
                .addJavadoc(
                        "@throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(TypeName.INT, "count")
                .addStatement("return new $T(new byte[$T.SCHEMA.bytesFor(count)], count)", type, codec)
                .build();
    }

    private MethodSpec schema() {
        return override("schema")
                .returns(RuntimeTypes.SCHEMA)
                .addStatement("return $T.SCHEMA", codec)
                .build();
    }

    private MethodSpec get() {
        return override("get")
                .returns(packet.record())
                .addParameter(TypeName.INT, index)
                .addStatement("return $T.read($N, $L)", codec, bytes, begin)
                .build();
    }

    private MethodSpec set() {
        return override("set")
                .addParameter(TypeName.INT, index)
                .addParameter(packet.record(), "packet")
                .addStatement("$T.write($N, $L, packet)", codec, bytes, begin)
                .build();
    }

    private MethodSpec getter(Field field) {
        return accessor(field, "Returns")
                .addJavadoc("@return its value\n")
                .addJavadoc("@throws IndexOutOfBoundsException if there is no such packet\n")
                .returns(field.type())
                .addStatement("return $L", fields.get(field, bytes, begin))
                .build();
    }

    private MethodSpec setter(Field field) {
        return accessor(field, "Sets")
                .addJavadoc("@param $L its new value\n", names.value(field))
                .addJavadoc("@throws IndexOutOfBoundsException if there is no such packet\n")
                .addParameter(field.type(), names.value(field))
                .addStatement(fields.put(field, bytes, begin, CodeBlock.of("$N", names.value(field))))
                .build();
    }

    private MethodSpec.Builder accessor(Field field, String verb) {
        return MethodSpec.methodBuilder(field.name())
                .addJavadoc("$L {@link $T#$L()} of a packet.\n\n", verb, packet.type(), field.name())
                .addJavadoc("@param $L which packet, from 0 to {@code count() - 1}\n", index)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeName.INT, index);
    }

    private MethodSpec bytes() {
        return override("bytes")
                .returns(ByteBuffer.class)
                .addStatement(
                        "return $T.wrap($N).asReadOnlyBuffer().order($T.LITTLE_ENDIAN)",
                        ByteBuffer.class,
                        bytes,
                        ByteOrder.class)
                .build();
    }

    private MethodSpec offset() {
        return MethodSpec.methodBuilder(names.our("offset"))
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, index)
                .addStatement("return $T.checkIndex($N, count()) * $T.BYTES", Objects.class, index, codec)
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
