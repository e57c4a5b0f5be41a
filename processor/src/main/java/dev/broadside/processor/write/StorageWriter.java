package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType.Array;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the class of packed buffers in one kind of storage. */
final class StorageWriter {

    private final PacketModel packet;
    private final ClassName type;
    private final ClassName codec;
    private final PacketNames names;
    private final Accessors accessors;
    private final Fields fields;
    private final Storage storage;
    private final CodeBlock bytes;
    private final CodeBlock begin;
    private final CodeBlock offset;
    private final CodeBlock writeOffset;

    StorageWriter(PacketModel packet, PacketNames names, Accessors accessors, Storage storage) {
        this.packet = packet;
        this.type = Generated.buffer(packet.type());
        this.codec = Generated.codec(packet.type());
        this.names = names;
        this.accessors = accessors;
        this.fields = new Fields(packet, names, CodeBlock.of("$T.", codec));
        this.storage = storage;
        this.bytes = CodeBlock.of("$N", names.our(storage.variable));
        this.begin = isOnHeap() ? CodeBlock.of("$N", names.our("begin")) : CodeBlock.of("0");
        this.offset = CodeBlock.of("$N($N)", names.our("offset"), accessors.index());
        this.writeOffset = CodeBlock.of("$N($N)", names.our("writeOffset"), accessors.index());
    }

    /** Returns the name of the class. */
    static String name(Storage storage) {
        return storage == Storage.HEAP ? "Heap" : "Memory";
    }

    private boolean isOnHeap() {
        return storage == Storage.HEAP;
    }

    TypeSpec write() {
        StorageMemory memory = new StorageMemory(packet, names, storage);
        TypeSpec.Builder builder = TypeSpec.classBuilder(name(storage))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(type)
                .addFields(memory.fields())
                .addMethod(memory.constructor())
                .addMethod(memory.slice())
                .addMethod(bytes())
                .addMethod(get())
                .addMethod(set());
        for (Field field : packet.fields()) {
            builder.addMethod(getter(field)).addMethod(setter(field));
            Fields.array(field)
                    .ifPresent(array ->
                            builder.addMethod(elementGetter(field, array)).addMethod(elementSetter(field, array)));
        }
        return builder.addMethod(erase())
                .addMethods(memory.methods())
                .addMethod(offset())
                .addMethod(writeOffset())
                .build();
    }

    private MethodSpec bytes() {
        MethodSpec.Builder method = override("bytes").returns(ByteBuffer.class);
        if (isOnHeap()) {
            method.addStatement(
                    "$T packets = $T.wrap($L, $L, count() * $T.BYTES)",
                    ByteBuffer.class,
                    ByteBuffer.class,
                    bytes,
                    begin,
                    codec);
        }
        CodeBlock view = isOnHeap() ? CodeBlock.of("packets.slice()") : bytes;
        return method.addStatement("return $L.asReadOnlyBuffer().order($T.LITTLE_ENDIAN)", view, ByteOrder.class)
                .build();
    }

    private MethodSpec get() {
        MethodSpec.Builder method =
                override("get").returns(packet.record()).addParameter(TypeName.INT, accessors.index());
        return reading(method, true, CodeBlock.of("$T.read($L, $L)", codec, bytes, offset));
    }

    private MethodSpec set() {
        return override("set")
                .addParameter(TypeName.INT, accessors.index())
                .addParameter(packet.record(), "packet")
                .addStatement("$T.write($L, $L, packet)", codec, bytes, writeOffset)
                .build();
    }

    private MethodSpec getter(Field field) {
        MethodSpec.Builder method = overriding(accessors.getter(field));
        CodeBlock value = fields.get(field, fields.place(field, bytes, offset));
        return reading(method, field.wire().isCheckedWhenGot(), value);
    }

    private MethodSpec setter(Field field) {
        CodeBlock value = CodeBlock.of("$N", accessors.value(field));
        return overriding(accessors.setter(field))
                .addStatement(fields.put(field, fields.place(field, bytes, writeOffset), value))
                .build();
    }

    private MethodSpec elementGetter(Field field, Array array) {
        MethodSpec.Builder method =
                overriding(accessors.elementGetter(field, array)).addStatement(accessors.checkElement(array));
        CodeBlock value = fields.getElement(field, array, element(field, array, offset));
        return reading(method, array.isCheckedWhenGot(), value);
    }

    private MethodSpec elementSetter(Field field, Array array) {
        CodeBlock value = CodeBlock.of("$N", accessors.value(field));
        return overriding(accessors.elementSetter(field, array))
                .addStatement(accessors.checkElement(array))
                .addStatement(fields.putElement(field, array, element(field, array, writeOffset), value))
                .build();
    }

    private Place element(Field field, Array array, CodeBlock packet) {
        return Fields.element(
                array, field.bit(), fields.place(field, bytes, packet), CodeBlock.of("$N", accessors.element()));
    }

    /** Returns a method that reads, and says of which packet it was where it could not. */
    private MethodSpec reading(MethodSpec.Builder method, boolean isChecked, CodeBlock value) {
        if (!isChecked) {
            return method.addStatement("return $L", value).build();
        }
        String refusal = names.our("refusal");
        return method.beginControlFlow("try")
                .addStatement("return $L", value)
                .nextControlFlow("catch ($T $N)", RuntimeTypes.PACKET_EXCEPTION, refusal)
                .addStatement("throw located($N, $N, $L)", refusal, accessors.index(), begin)
                .endControlFlow()
                .build();
    }

    private MethodSpec erase() {
        return MethodSpec.methodBuilder(names.our("erase"))
                .addAnnotation(Override.class)
                .addParameter(TypeName.INT, accessors.index())
                .addStatement("$T.clear($L, $L, $T.BYTES)", RuntimeTypes.WIRE, bytes, writeOffset, codec)
                .build();
    }

    private MethodSpec offset() {
        return offset("offset", CodeBlock.of("$T.checkIndex($N, count())", Objects.class, accessors.index()));
    }

    private MethodSpec writeOffset() {
        return offset("writeOffset", CodeBlock.of("checkWrite(this, $N)", accessors.index()));
    }

    private MethodSpec offset(String name, CodeBlock checked) {
        CodeBlock first = isOnHeap() ? CodeBlock.of("$L + ", begin) : CodeBlock.of("");
        return MethodSpec.methodBuilder(names.our(name))
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, accessors.index())
                .addStatement("return $L$L * $T.BYTES", first, checked, codec)
                .build();
    }

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    /** Returns a method without its comment, which the one that it overrides has. */
    private static MethodSpec.Builder overriding(MethodSpec.Builder documented) {
        MethodSpec method = documented.build();
        return override(method.name()).returns(method.returnType()).addParameters(method.parameters());
    }
}
