package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import java.nio.ByteBuffer;
import javax.lang.model.element.Modifier;

/** Writes what is special to a buffer that keeps packet behind packet, on the heap or in memory of a ByteBuffer. */
final class PackedWriter {

    private final PacketModel packet;
    private final ClassName type;
    private final ClassName codec;
    private final PacketNames names;
    private final Accessors accessors;

    PackedWriter(PacketModel packet, PacketNames names, Accessors accessors) {
        this.packet = packet;
        this.type = Generated.buffer(packet.type());
        this.codec = Generated.codec(packet.type());
        this.names = names;
        this.accessors = accessors;
    }

    /** Adds members to a buffer, among them, after those that allocate, its other factories. */
    void add(TypeSpec.Builder builder, Iterable<MethodSpec> factories) {
        builder.addJavadoc("A buffer of {@link $T} packets, one behind the other.\n", packet.type())
                .addModifiers(Modifier.ABSTRACT)
                .addMethod(constructor())
                .addMethod(allocate(
                        "allocate",
                        "Makes a buffer of zeros.",
                        CodeBlock.of(
                                "new $L(new byte[$L], 0, count, false)", StorageWriter.name(Storage.HEAP), bytesFor())))
                .addMethod(allocate(
                        "allocateDirect",
                        "Makes a buffer of zeros in memory outside the heap, which native code can be given.",
                        CodeBlock.of("over($T.allocateDirect($L))", ByteBuffer.class, bytesFor())));
        factories.forEach(builder::addMethod);
        builder.addMethod(over())
                .addMethod(copy())
                .addMethod(schema())
                .addMethod(slice())
                .addMethod(BufferWriter.asReadOnly(type));
        for (Field field : packet.fields()) {
            builder.addMethod(accessors
                            .getter(field)
                            .addModifiers(Modifier.ABSTRACT)
                            .build())
                    .addMethod(accessors
                            .setter(field)
                            .addModifiers(Modifier.ABSTRACT)
                            .build());
            Fields.array(field)
                    .ifPresent(array -> builder.addMethod(accessors
                                    .elementGetter(field, array)
                                    .addModifiers(Modifier.ABSTRACT)
                                    .build())
                            .addMethod(accessors
                                    .elementSetter(field, array)
                                    .addModifiers(Modifier.ABSTRACT)
                                    .build()));
        }
        builder.addMethod(MethodSpec.methodBuilder(names.our("erase"))
                .addModifiers(Modifier.ABSTRACT)
                .addParameter(TypeName.INT, accessors.index())
                .build());
        for (Storage storage : Storage.values()) {
            builder.addType(new StorageWriter(packet, names, accessors, storage).write());
        }
    }

    private CodeBlock bytesFor() {
        return CodeBlock.of("$T.SCHEMA.bytesFor(count)", codec);
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "count")
                .addParameter(TypeName.BOOLEAN, "isReadOnly")
                .addStatement("super(count, isReadOnly)")
                .build();
    }

    private MethodSpec allocate(String name, String doc, CodeBlock made) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n", doc)
                .addJavadoc("@param count how many packets it holds\n")
                .addJavadoc("@return a buffer\n")
                .addJavadoc(
                        "@throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(TypeName.INT, "count")
                .addStatement("return $L", made)
                .build();
    }

    private MethodSpec over() {
        return MethodSpec.methodBuilder("over")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(ByteBuffer.class, "packets")
                .addStatement("int count = packets.remaining() / $T.BYTES", codec)
                .addStatement(
                        "return packets.hasArray()$W? new $L(packets.array(), packets.arrayOffset() + packets.position(), count, false)$W: new $L(packets, packets, 0, count, packets.isReadOnly())",
                        StorageWriter.name(Storage.HEAP),
                        StorageWriter.name(Storage.MEMORY))
                .build();
    }

    private MethodSpec copy() {
        return BufferWriter.copying(type)
                .addStatement("$1L memory = ($1L) to", StorageWriter.name(Storage.HEAP))
                .addStatement(
                        "from.bytes().get(memory.$1N, memory.$2N + index * $3T.BYTES, count * $3T.BYTES)",
                        names.our(Storage.HEAP.variable),
                        names.our("begin"),
                        codec)
                .build();
    }

    private MethodSpec schema() {
        return StorageWriter.override("schema")
                .addModifiers(Modifier.FINAL)
                .returns(RuntimeTypes.SCHEMA)
                .addStatement("return $T.SCHEMA", codec)
                .build();
    }

    private MethodSpec slice() {
        return StorageWriter.override("slice")
                .addModifiers(Modifier.ABSTRACT)
                .returns(type)
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .build();
    }
}
