package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes what packed buffers know of the memory they lie in, and how they share it with slices and views. */
final class StorageMemory {

    private final ClassName buffer;
    private final ClassName codec;
    private final PacketNames names;
    private final Storage storage;
    private final String type;

    StorageMemory(PacketModel packet, PacketNames names, Storage storage) {
        this.buffer = Generated.buffer(packet.type());
        this.codec = Generated.codec(packet.type());
        this.names = names;
        this.storage = storage;
        this.type = StorageWriter.name(storage);
    }

    private boolean isOnHeap() {
        return storage == Storage.HEAP;
    }

    /** Returns the memory and, of a ByteBuffer, the one that it is a part of; then where in that the packets begin. */
    List<FieldSpec> fields() {
        FieldSpec memory = field(storage.type, storage.variable);
        FieldSpec begin = field(TypeName.INT, "begin");
        return isOnHeap() ? List.of(memory, begin) : List.of(memory, field(storage.type, "root"), begin);
    }

    private FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, names.our(name), Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
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

    MethodSpec slice() {
        MethodSpec.Builder slice = StorageWriter.override("slice")
                .returns(buffer)
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addStatement("$T.checkFromToIndex(from, to, count())", Objects.class);
        CodeBlock begin = CodeBlock.of("$N + from * $T.BYTES", names.our("begin"), codec);
        if (isOnHeap()) {
            return slice.addStatement("return new $L($N, $L, to - from, isReadOnly())", type, memory(), begin)
                    .build();
        }
        return slice.addStatement(
                        "$T part = $N.slice(from * $T.BYTES, (to - from) * $T.BYTES)",
                        storage.type,
                        memory(),
                        codec,
                        codec)
                .addStatement("return new $L(part, $N, $L, to - from, isReadOnly())", type, names.our("root"), begin)
                .build();
    }

    /** Returns the methods that tell of the memory, and the one that makes a view of it. */
    List<MethodSpec> methods() {
        String whole = isOnHeap() ? memory() : names.our("root");
        return List.of(
                protectedMethod("newReadOnlyView", buffer)
                        .addStatement(
                                isOnHeap()
                                        ? CodeBlock.of(
                                                "return new $L($N, $N, count(), true)", type, whole, names.our("begin"))
                                        : CodeBlock.of(
                                                "return new $L($N, $N, $N, count(), true)",
                                                type,
                                                memory(),
                                                whole,
                                                names.our("begin")))
                        .build(),
                protectedMethod("memory", ClassName.OBJECT)
                        .addStatement("return $N", whole)
                        .build(),
                protectedMethod("memoryBegin", TypeName.INT)
                        .addStatement("return $N", names.our("begin"))
                        .build());
    }

    private String memory() {
        return names.our(storage.variable);
    }

    static MethodSpec.Builder protectedMethod(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(returned);
    }
}
