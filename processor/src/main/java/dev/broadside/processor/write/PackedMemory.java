package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * Writes what a packed buffer knows of the memory it lies in, and how it shares that with slices and views: an array or, where
 * that is null, a ByteBuffer. One class for both, as a test of a final field costs nothing where it always goes one way, and
 * a class for each would have every accessor twice.
 */
final class PackedMemory {

    private final ClassName type;
    private final ClassName codec;
    private final String bytes;
    private final String memory;
    private final String begin;
    private final String array;

    PackedMemory(PacketModel packet, PacketNames names) {
        this.type = Generated.buffer(packet.type());
        this.codec = Generated.codec(packet.type());
        this.bytes = names.our("bytes");
        this.memory = names.our("memory");
        this.begin = names.our("begin");
        this.array = names.our("array");
    }

    List<FieldSpec> fields() {
        return List.of(
                field(ArrayTypeName.of(TypeName.BYTE), bytes)
                        .addJavadoc("Where the packets are, or null.\n")
                        .build(),
                field(ClassName.get(ByteBuffer.class), memory)
                        .addJavadoc("Where they are if there is no array.\n")
                        .build(),
                field(TypeName.INT, begin)
                        .addJavadoc("The byte where they begin.\n")
                        .build());
    }

    private static FieldSpec.Builder field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL);
    }

    MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (FieldSpec field : fields()) {
            constructor.addParameter(field.type(), field.name());
        }
        constructor
                .addParameter(TypeName.INT, "count")
                .addParameter(TypeName.BOOLEAN, "isReadOnly")
                .addStatement("super(count, isReadOnly)");
        for (FieldSpec field : fields()) {
            constructor.addStatement("this.$1N = $1N", field.name());
        }
        return constructor.build();
    }

    /** Returns the methods that make buffers of zeros. */
    List<MethodSpec> factories() {
        return List.of(
                allocate(
                        "allocate",
                        "Makes a buffer of zeros.",
                        CodeBlock.of("new $T(new byte[$L], null, 0, count, false)", type, bytesFor())),
                allocate(
                        "allocateDirect",
                        "Makes a buffer of zeros in memory outside the heap, which native code can be given.",
                        CodeBlock.of("over($T.allocateDirect($L))", ByteBuffer.class, bytesFor())));
    }

    private MethodSpec allocate(String name, String doc, CodeBlock made) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc + """


                        @param count how many packets it holds
                        @return a buffer
                        @throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(TypeName.INT, "count")
                .addStatement("return $L", made)
                .build();
    }

    private CodeBlock bytesFor() {
        return CodeBlock.of("$T.SCHEMA.bytesFor(count)", codec);
    }

    MethodSpec over() {
        return MethodSpec.methodBuilder("over")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(ByteBuffer.class, "packets")
                .addStatement("int count = packets.remaining() / $T.BYTES", codec)
                .addStatement(
                        "return packets.hasArray()"
                                + "$W? new $T(packets.array(), null, packets.arrayOffset() + packets.position(), count, false)"
                                + "$W: new $T(null, packets, packets.position(), count, packets.isReadOnly())",
                        type,
                        type)
                .build();
    }

    MethodSpec copy() {
        return BufferWriter.copying(type)
                .addStatement(
                        "from.bytes().get(to.$1N, to.$2N + index * $3T.BYTES, count * $3T.BYTES)", bytes, begin, codec)
                .build();
    }

    MethodSpec slice() {
        return Overriding.publicMethod("slice")
                .returns(type)
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addStatement("$T.checkFromToIndex(from, to, count())", Objects.class)
                .addStatement(
                        "return new $T($N, $N, $N + from * $T.BYTES,$Wto - from, isReadOnly())",
                        type,
                        bytes,
                        memory,
                        begin,
                        codec)
                .build();
    }

    MethodSpec view() {
        return Overriding.publicMethod("bytes")
                .returns(ByteBuffer.class)
                .addStatement("$1T all = $2N != null ? $1T.wrap($2N) : $3N", ByteBuffer.class, bytes, memory)
                .addStatement("$T packets = all.slice($N, count() * $T.BYTES)", ByteBuffer.class, begin, codec)
                .addStatement("return packets.asReadOnlyBuffer().order($T.LITTLE_ENDIAN)", ByteOrder.class)
                .build();
    }

    /**
     * Returns the method that accessors get the array from. It tests for null, which changes nothing: the methods of {@code Wire}
     * are everybody's, and a program that uses both kinds of memory makes them expect both. A branch of the generated class's
     * own sees which one its packets are in, and the just-in-time compiler then drops the other way of every field behind it.
     */
    MethodSpec array() {
        return MethodSpec.methodBuilder(array)
                .addModifiers(Modifier.PRIVATE)
                .returns(ArrayTypeName.of(TypeName.BYTE))
                .addStatement("byte[] $N = this.$N", array, bytes)
                .addComment("a branch of our own, so that what other packets are in costs nothing here")
                .addStatement("return $1N != null ? $1N : null", array)
                .build();
    }

    /** Returns the methods that tell of the memory, and the one that makes a view of it. */
    List<MethodSpec> methods() {
        return List.of(
                Overriding.protectedMethod("newReadOnlyView", type)
                        .addStatement("return new $T($N, $N, $N, count(), true)", type, bytes, memory, begin)
                        .build(),
                Overriding.protectedMethod("memory", ClassName.OBJECT)
                        .addStatement("return $1N != null ? $1N : $2N", bytes, memory)
                        .build(),
                Overriding.protectedMethod("memoryBegin", TypeName.INT)
                        .addStatement("return $N", begin)
                        .build());
    }
}
