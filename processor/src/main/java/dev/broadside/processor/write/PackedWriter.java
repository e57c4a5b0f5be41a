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
import java.util.Objects;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes what is special to a buffer that keeps packet behind packet. */
final class PackedWriter {

    private final PacketModel packet;
    private final ClassName type;
    private final ClassName codec;
    private final PacketNames names;
    private final Accessors accessors;
    private final Fields fields;
    private final CodeBlock offset;
    private final CodeBlock writeOffset;

    PackedWriter(PacketModel packet, PacketNames names, Accessors accessors) {
        this.packet = packet;
        this.type = Generated.buffer(packet.type());
        this.codec = Generated.codec(packet.type());
        this.names = names;
        this.accessors = accessors;
        this.fields = new Fields(packet, names, CodeBlock.of("$T.", codec));
        this.offset = CodeBlock.of("$L", names.our("offset") + "(" + accessors.index() + ")");
        this.writeOffset = CodeBlock.of("$L", names.our("writeOffset") + "(" + accessors.index() + ")");
    }

    /** Adds members to a buffer, among them, after those that allocate, its other factories. */
    void add(TypeSpec.Builder builder, Iterable<MethodSpec> factories) {
        PackedMemory memory = new PackedMemory(packet, names);
        builder.addJavadoc("A buffer of {@link $T} packets, one behind the other.\n", packet.type())
                .addFields(memory.fields())
                .addMethod(memory.constructor())
                .addMethods(memory.factories());
        factories.forEach(builder::addMethod);
        builder.addMethod(memory.over())
                .addMethod(memory.copy())
                .addMethod(schema())
                .addMethod(memory.slice())
                .addMethod(BufferWriter.asReadOnly(type))
                .addMethod(memory.view())
                .addMethod(get())
                .addMethod(set());
        for (Field field : packet.fields()) {
            builder.addMethod(getter(field)).addMethod(setter(field));
            Fields.array(field)
                    .ifPresent(array ->
                            builder.addMethod(elementGetter(field, array)).addMethod(elementSetter(field, array)));
        }
        builder.addMethod(erase())
                .addMethods(memory.methods())
                .addMethod(memory.array())
                .addMethod(
                        offset("offset", CodeBlock.of("$T.checkIndex($N, count())", Objects.class, accessors.index())))
                .addMethod(offset("writeOffset", CodeBlock.of("checkWrite(this, $N)", accessors.index())));
    }

    private MethodSpec schema() {
        return Overriding.publicMethod("schema")
                .returns(RuntimeTypes.SCHEMA)
                .addStatement("return $T.SCHEMA", codec)
                .build();
    }

    private MethodSpec get() {
        MethodSpec.Builder method =
                Overriding.publicMethod("get").returns(packet.record()).addParameter(TypeName.INT, accessors.index());
        return reading(method, true, either(at -> CodeBlock.of("$T.read($L)", codec, at.codecArguments()), offset));
    }

    private MethodSpec set() {
        MethodSpec.Builder method = Overriding.publicMethod("set")
                .addParameter(TypeName.INT, accessors.index())
                .addParameter(packet.record(), "packet");
        return writing(method, true, at -> CodeBlock.of("$T.write($L, packet)", codec, at.codecArguments()));
    }

    private MethodSpec getter(Field field) {
        Function<Place, CodeBlock> get = at -> fields.get(field, fields.place(field, at));
        CodeBlock value = Fields.isByCodec(field.wire()) ? either(get, offset) : get.apply(any(offset));
        return reading(accessors.getter(field), field.wire().isCheckedWhenGot(), value);
    }

    private MethodSpec setter(Field field) {
        CodeBlock value = CodeBlock.of("$N", accessors.value(field));
        return writing(
                accessors.setter(field),
                Fields.isByCodec(field.wire()),
                at -> fields.put(field, fields.place(field, at), value));
    }

    private MethodSpec elementGetter(Field field, Array array) {
        MethodSpec.Builder method = accessors.elementGetter(field, array).addStatement(accessors.checkElement(array));
        Function<Place, CodeBlock> get = at -> fields.getElement(field, array, element(field, array, at));
        CodeBlock value = Fields.isByCodec(array.element()) ? either(get, offset) : get.apply(any(offset));
        return reading(method, array.isCheckedWhenGot(), value);
    }

    private MethodSpec elementSetter(Field field, Array array) {
        CodeBlock value = CodeBlock.of("$N", accessors.value(field));
        return writing(
                accessors.elementSetter(field, array).addStatement(accessors.checkElement(array)),
                Fields.isByCodec(array.element()),
                at -> fields.putElement(field, array, element(field, array, at), value));
    }

    private Place element(Field field, Array array, Place packet) {
        return Fields.element(array, field.bit(), fields.place(field, packet), CodeBlock.of("$N", accessors.element()));
    }

    /** Returns the place of a packet, for methods that take both kinds of memory. */
    private Place any(CodeBlock at) {
        String both = names.our("array") + "(), " + names.our("memory");
        return Place.of(both, both, at);
    }

    /** Returns an expression for each kind of memory, for methods that take one. */
    private CodeBlock either(Function<Place, CodeBlock> get, CodeBlock at) {
        return CodeBlock.of(
                "$N != null$W? $L$W: $L",
                names.our("bytes"),
                get.apply(Storage.HEAP.at(at, names)),
                get.apply(Storage.MEMORY.at(at, names)));
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
                .addStatement("throw located($N, $N, $N)", refusal, accessors.index(), names.our("begin"))
                .endControlFlow()
                .build();
    }

    /** Returns a method that writes, by a codec's method with a statement for each kind of memory. */
    private MethodSpec writing(MethodSpec.Builder method, boolean isByCodec, Function<Place, CodeBlock> put) {
        if (!isByCodec) {
            return method.addStatement(put.apply(any(writeOffset))).build();
        }
        return method.beginControlFlow("if ($N != null)", names.our("bytes"))
                .addStatement(put.apply(Storage.HEAP.at(writeOffset, names)))
                .nextControlFlow("else")
                .addStatement(put.apply(Storage.MEMORY.at(writeOffset, names)))
                .endControlFlow()
                .build();
    }

    private MethodSpec erase() {
        return MethodSpec.methodBuilder(names.our("erase"))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, accessors.index())
                .addStatement(
                        "$T.clear($L, $T.BYTES)",
                        RuntimeTypes.WIRE,
                        any(writeOffset).wireArguments(),
                        codec)
                .build();
    }

    private MethodSpec offset(String name, CodeBlock checked) {
        return MethodSpec.methodBuilder(names.our(name))
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, accessors.index())
                .addStatement("return $N + $L * $T.BYTES", names.our("begin"), checked, codec)
                .build();
    }
}
