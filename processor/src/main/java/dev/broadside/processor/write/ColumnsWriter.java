package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Column;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType.Array;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes what is special to a buffer that keeps an array for each field. */
final class ColumnsWriter {

    private static final CodeBlock COUNT = CodeBlock.of("count");

    private final PacketModel packet;
    private final ClassName type;
    private final ClassName codec;
    private final PacketNames names;
    private final Accessors accessors;
    private final Fields fields;
    private final List<ColumnCode> columns;
    private final String begin;
    private final CodeBlock index;
    private final CodeBlock position;
    private final CodeBlock writePosition;

    ColumnsWriter(PacketModel packet, PacketNames names, Accessors accessors) {
        this.packet = packet;
        this.type = Generated.buffer(packet.type());
        this.codec = Generated.codec(packet.type());
        this.names = names;
        this.accessors = accessors;
        CodeBlock member = CodeBlock.of("$T.", codec);
        this.fields = new Fields(packet, names, member);
        this.columns = Column.of(packet).stream()
                .map(column -> new ColumnCode(column, names, fields, member))
                .toList();
        this.begin = names.our("begin");
        this.index = CodeBlock.of("$N", accessors.index());
        this.position = CodeBlock.of("$N($L)", names.our("offset"), index);
        this.writePosition = CodeBlock.of("$N($L)", names.our("writeOffset"), index);
    }

    /** Adds members to a buffer, among them, after the one that allocates, its other factories. */
    void add(TypeSpec.Builder builder, Iterable<MethodSpec> factories) {
        builder.addJavadoc("A buffer of {@link $T} packets, which keeps an array for each field.\n", packet.type());
        for (ColumnCode column : columns) {
            builder.addField(column.type(), column.name(), Modifier.PRIVATE, Modifier.FINAL);
        }
        builder.addField(TypeName.INT, begin, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(sharingConstructor())
                .addMethod(allocate());
        factories.forEach(builder::addMethod);
        builder.addMethod(over())
                .addMethod(copy())
                .addMethod(constant("schema", RuntimeTypes.SCHEMA, CodeBlock.of("$T.SCHEMA", codec)))
                .addMethod(constant("layout", RuntimeTypes.LAYOUT, CodeBlock.of("$T.COLUMNS", RuntimeTypes.LAYOUT)))
                .addMethod(slice())
                .addMethod(BufferWriter.asReadOnly(type))
                .addMethod(bytes())
                .addMethod(get())
                .addMethod(set());
        for (ColumnCode column : columns) {
            for (Field field : column.column().fields()) {
                builder.addMethod(getter(column, field)).addMethod(setter(column, field));
                Fields.array(field)
                        .ifPresent(array -> builder.addMethod(elementGetter(column, field, array))
                                .addMethod(elementSetter(column, field, array)));
            }
        }
        builder.addMethod(erase())
                .addMethods(memory())
                .addMethod(offset("offset", CodeBlock.of("$T.checkIndex($L, count())", Objects.class, index)))
                .addMethod(offset("writeOffset", CodeBlock.of("checkWrite(this, $L)", index)));
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "count")
                .addStatement("super(count)");
        for (ColumnCode column : columns) {
            TypeName element = ((ArrayTypeName) column.type()).componentType();
            constructor.addStatement("$L = new $T[$L]", column.array(), element, column.elements(COUNT));
        }
        return constructor.addStatement("this.$N = 0", begin).build();
    }

    private MethodSpec sharingConstructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(type, "buffer")
                .addParameter(TypeName.INT, "begin")
                .addParameter(TypeName.INT, "count")
                .addParameter(TypeName.BOOLEAN, "isReadOnly")
                .addStatement("super(count, isReadOnly)");
        for (ColumnCode column : columns) {
            constructor.addStatement("$L = buffer.$N", column.array(), column.name());
        }
        return constructor.addStatement("this.$N = begin", begin).build();
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
                .addComment("refuses what is negative or too large")
                .addStatement("$T.SCHEMA.bytesFor(count)", codec)
                .addStatement("return new $T(count)", type)
                .build();
    }

    private MethodSpec over() {
        MethodSpec.Builder over = MethodSpec.methodBuilder("over")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(ByteBuffer.class, "packets")
                .addStatement("$T buffer = new $T(packets.remaining() / $T.BYTES)", type, type, codec);
        for (ColumnCode column : columns) {
            over.addStatement("$T.read(packets, buffer.$N)", RuntimeTypes.COLUMNS, column.name());
        }
        return over.addStatement("return buffer").build();
    }

    private MethodSpec copy() {
        MethodSpec.Builder copy = BufferWriter.copying(type);
        for (ColumnCode column : columns) {
            copy.addStatement(
                    "$T.arraycopy(from.$N, $L, to.$N, $L, $L)",
                    System.class,
                    column.name(),
                    column.elements(CodeBlock.of("from.$N", begin)),
                    column.name(),
                    column.elements(CodeBlock.of("index")),
                    column.elements(CodeBlock.of("count")));
        }
        return copy.build();
    }

    private static MethodSpec constant(String name, TypeName type, CodeBlock value) {
        return Overriding.publicMethod(name)
                .returns(type)
                .addStatement("return $L", value)
                .build();
    }

    private MethodSpec slice() {
        return Overriding.publicMethod("slice")
                .returns(type)
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addStatement("$T.checkFromToIndex(from, to, count())", Objects.class)
                .addStatement("return new $T(this, this.$N + from, to - from, isReadOnly())", type, begin)
                .build();
    }

    private MethodSpec bytes() {
        MethodSpec.Builder bytes = Overriding.publicMethod("bytes")
                .addJavadoc("Returns a copy of the packets, column after column.\n\n")
                .addJavadoc("@return a read-only little-endian copy of {@code count() * schema().bytes()} bytes\n")
                .returns(ByteBuffer.class)
                .addStatement(
                        "$T copy = $T.allocate($T.SCHEMA.bytesFor(count()))",
                        ByteBuffer.class,
                        ByteBuffer.class,
                        codec);
        for (ColumnCode column : columns) {
            bytes.addStatement(
                    "$T.write(copy, $L, $L, $L)",
                    RuntimeTypes.COLUMNS,
                    column.array(),
                    column.elements(CodeBlock.of("this.$N", begin)),
                    column.elements(CodeBlock.of("count()")));
        }
        return bytes.addStatement("return copy.flip().asReadOnlyBuffer().order($T.LITTLE_ENDIAN)", ByteOrder.class)
                .build();
    }

    private MethodSpec get() {
        MethodSpec.Builder get =
                Overriding.publicMethod("get").returns(packet.record()).addParameter(TypeName.INT, accessors.index());
        for (Field field : packet.fields()) {
            get.addStatement("$T $N = this.$N($L)", field.type(), names.value(field), field.name(), index);
        }
        // of the bytes of a packet in columns, only the first can stand for it
        CodeBlock first = CodeBlock.of("$L * $L", index, columns.get(0).column().bytes());
        return get.addCode(new Construction(packet, names).at(first, index)).build();
    }

    private MethodSpec set() {
        MethodSpec.Builder set = Overriding.publicMethod("set")
                .addParameter(TypeName.INT, accessors.index())
                .addParameter(packet.record(), "packet");
        for (ColumnCode column : columns) {
            if (column.column().hasUnusedBits()) {
                set.addStatement(
                        "$T.clear($L, null, $L + $L, 1)",
                        RuntimeTypes.WIRE,
                        column.array(),
                        column.elements(writePosition),
                        column.stride() - 1);
            }
            for (Field field : column.column().fields()) {
                set.addStatement("this.$N($L, packet.$N())", field.name(), index, field.name());
            }
        }
        return set.build();
    }

    private MethodSpec getter(ColumnCode column, Field field) {
        CodeBlock value = column.get(field, position);
        return reading(accessors.getter(field), column, field.wire().isCheckedWhenGot(), value);
    }

    private MethodSpec setter(ColumnCode column, Field field) {
        CodeBlock value = CodeBlock.of("$N", accessors.value(field));
        return accessors
                .setter(field)
                .addStatement(column.put(field, writePosition, value))
                .build();
    }

    private MethodSpec elementGetter(ColumnCode column, Field field, Array array) {
        CodeBlock value = fields.getElement(field, array, element(column, field, array, position));
        MethodSpec.Builder method = accessors.elementGetter(field, array).addStatement(accessors.checkElement(array));
        return reading(method, column, array.isCheckedWhenGot(), value);
    }

    private MethodSpec elementSetter(ColumnCode column, Field field, Array array) {
        CodeBlock value = CodeBlock.of("$N", accessors.value(field));
        return accessors
                .elementSetter(field, array)
                .addStatement(accessors.checkElement(array))
                .addStatement(fields.putElement(field, array, element(column, field, array, writePosition), value))
                .build();
    }

    private Place element(ColumnCode column, Field field, Array array, CodeBlock packet) {
        return Fields.element(array, field.bit(), column.place(field, packet), CodeBlock.of("$N", accessors.element()));
    }

    /** Returns a method that reads; what cannot be read is told as it is in {@code bytes()}, column after column. */
    private MethodSpec reading(MethodSpec.Builder method, ColumnCode column, boolean isChecked, CodeBlock value) {
        if (!isChecked) {
            return method.addStatement("return $L", value).build();
        }
        String refusal = names.our("refusal");
        CodeBlock before = column.isOfElements()
                ? CodeBlock.of(
                        column.column().bytes() == 1
                                ? "-$L"
                                : "-$L * " + column.column().bytes(),
                        index)
                : column.elements(CodeBlock.of("this.$N", begin));
        return method.beginControlFlow("try")
                .addStatement("return $L", value)
                .nextControlFlow("catch ($T $N)", RuntimeTypes.PACKET_EXCEPTION, refusal)
                .addStatement(
                        "throw located($N, $L, $L - count() * $T.$N)",
                        refusal,
                        index,
                        before,
                        codec,
                        names.offset(column.column().first()))
                .endControlFlow()
                .build();
    }

    private MethodSpec erase() {
        MethodSpec.Builder erase = MethodSpec.methodBuilder(names.our("erase"))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, accessors.index());
        for (ColumnCode column : columns) {
            erase.addStatement(
                    column.isOfElements()
                            ? CodeBlock.of("$L[$L] = 0", column.array(), writePosition)
                            : CodeBlock.of(
                                    "$T.clear($L, null, $L, $L)",
                                    RuntimeTypes.WIRE,
                                    column.array(),
                                    column.elements(writePosition),
                                    column.stride()));
        }
        return erase.build();
    }

    /** The first column stands for all: slices and views share every one. */
    private List<MethodSpec> memory() {
        return List.of(
                Overriding.protectedMethod("newReadOnlyView", type)
                        .addStatement("return new $T(this, $N, count(), true)", type, begin)
                        .build(),
                Overriding.protectedMethod("memory", ClassName.OBJECT)
                        .addStatement("return $N", columns.get(0).name())
                        .build(),
                Overriding.protectedMethod("memoryBegin", TypeName.INT)
                        .addStatement("return $N * $T.BYTES", begin, codec)
                        .build());
    }

    private MethodSpec offset(String name, CodeBlock check) {
        return MethodSpec.methodBuilder(names.our(name))
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.INT)
                .addParameter(TypeName.INT, accessors.index())
                .addStatement("int checked = $L", check)
                .addComment("of each case a loop of its own is made, of the first in vector instructions")
                .addStatement("return this.$N == 0 ? checked : this.$N + checked", begin, begin)
                .build();
    }
}
