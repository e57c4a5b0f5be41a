package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the buffer of a packet: what buffers of both layouts have in common. */
public final class BufferWriter {

    private static final String BUFFER = "buffer";
    private static final String BYTES = "bytes";

    private final PacketModel packet;
    private final ClassName type;
    private final ClassName codec;
    private final PacketNames names;

    private BufferWriter(PacketModel packet) {
        this.packet = packet;
        this.type = Generated.buffer(packet.type());
        this.codec = Generated.codec(packet.type());
        this.names = new PacketNames(packet);
    }

    /** Returns the buffer of what was read. */
    public static TypeSpec write(PacketModel packet) {
        return new BufferWriter(packet).write();
    }

    private TypeSpec write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.PACKET_BUFFER, packet.record()));
        if (packet.isPublic()) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        Accessors accessors = new Accessors(packet, names);
        if (isInColumns()) {
            new ColumnsWriter(packet, names, accessors).add(builder, factories());
        } else {
            new PackedWriter(packet, names, accessors).add(builder, factories());
        }
        builder.addJavadoc("\n@see $T\n", codec);
        SlotWriter slot = new SlotWriter(packet, names);
        AppenderWriter appender = new AppenderWriter(packet, names);
        return builder.addMethod(newCopy())
                .addMethod(resized())
                .addMethod(slot.factory())
                .addMethod(appender.factory())
                .addType(slot.write())
                .addType(appender.write())
                .build();
    }

    /** The ways to get a buffer that are the same whatever it keeps its packets in. */
    private Iterable<MethodSpec> factories() {
        return List.of(wrap(), wrapBare(), readFrom(), copyOfBuffer(), copyOfPackets());
    }

    private MethodSpec wrap() {
        return factory(
                        "wrap",
                        "Returns a buffer of packets that begin with a header, as {@link #writeTo} writes them.\n"
                                + how() + """


                        @param bytes header and packets, from its position, which is moved behind them
                        @return a buffer
                        @throws $T if these are no such packets
                        """,
                        RuntimeTypes.PACKET_EXCEPTION)
                .addParameter(ByteBuffer.class, BYTES)
                .addStatement(
                        "return over($T.wrap($N, $T.SCHEMA, $T.$L))",
                        RuntimeTypes.PACKET_HEADER,
                        BYTES,
                        codec,
                        RuntimeTypes.LAYOUT,
                        layout())
                .build();
    }

    private MethodSpec wrapBare() {
        return factory(
                        "wrapBare",
                        "Returns a buffer of packets without a header, as {@link #bytes} gives them.\n" + how() + """


                        @param bytes the packets, from its position, which is moved behind them
                        @param count how many packets there are
                        @return a buffer
                        @throws $T if there are fewer bytes
                        @throws IllegalArgumentException if {@code count} is negative
                        """,
                        RuntimeTypes.PACKET_EXCEPTION)
                .addParameter(ByteBuffer.class, BYTES)
                .addParameter(int.class, "count")
                .addStatement(
                        "return over($T.wrapBare($N, count, $T.SCHEMA))", RuntimeTypes.PACKET_HEADER, BYTES, codec)
                .build();
    }

    /** Whose memory a wrapped buffer has. */
    private String how() {
        return isInColumns() ? "The packets are copied." : "It shares their memory, whose byte order does not matter.";
    }

    private MethodSpec readFrom() {
        return factory("readFrom", """
                        Reads packets that begin with a header, as {@link #writeTo} writes them.

                        @param channel where from; no byte more is read than the packets take
                        @return a new buffer
                        @throws $T if the channel fails
                        @throws $T if these are no such packets
                        """, IOException.class, RuntimeTypes.PACKET_EXCEPTION)
                .addParameter(ReadableByteChannel.class, "channel")
                .addException(IOException.class)
                .addStatement(
                        "return over($T.readFrom(channel, $T.SCHEMA, $T.$L))",
                        RuntimeTypes.PACKET_HEADER,
                        codec,
                        RuntimeTypes.LAYOUT,
                        layout())
                .build();
    }

    private MethodSpec copyOfBuffer() {
        return factory("copyOf", """
                        Returns a copy of a buffer.

                        @param buffer what to copy
                        @return a new buffer, in memory of its own
                        """)
                .addParameter(type, BUFFER)
                .addStatement("return resized($N, $N.count())", BUFFER, BUFFER)
                .build();
    }

    private MethodSpec copyOfPackets() {
        CodeBlock index = CodeBlock.of("$N", names.our("index"));
        return factory("copyOf", """
                        Returns a buffer of given packets.

                        @param packets what it holds, in order
                        @return a new buffer
                        @throws $T if a component does not fit its wire type
                        """, RuntimeTypes.PACKET_EXCEPTION)
                .addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Collection.class), WildcardTypeName.subtypeOf(packet.record())),
                        "packets")
                .addStatement("$T $N = allocate(packets.size())", type, BUFFER)
                .addStatement("int $L = 0", index)
                .beginControlFlow("for ($T packet : packets)", packet.record())
                .addStatement("$N.set($L++, packet)", BUFFER, index)
                .endControlFlow()
                .addStatement("return $N", BUFFER)
                .build();
    }

    private MethodSpec newCopy() {
        return Overriding.protectedMethod("newCopy", type)
                .addStatement("return copyOf(this)")
                .build();
    }

    private MethodSpec resized() {
        return MethodSpec.methodBuilder("resized")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(type, "buffer")
                .addParameter(TypeName.INT, "count")
                .addStatement("$T resized = allocate(count)", type)
                .addStatement("copy(buffer, $T.min(count, buffer.count()), resized, 0)", Math.class)
                .addStatement("return resized")
                .build();
    }

    /** Returns the head of the method that copies packets from the beginning of a buffer to one that was allocated. */
    static MethodSpec.Builder copying(ClassName type) {
        return MethodSpec.methodBuilder("copy")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(type, "from")
                .addParameter(TypeName.INT, "count")
                .addParameter(type, "to")
                .addParameter(TypeName.INT, "index");
    }

    static MethodSpec asReadOnly(ClassName type) {
        return Overriding.publicMethod("asReadOnly")
                .returns(type)
                .addStatement("return ($T) super.asReadOnly()", type)
                .build();
    }

    private MethodSpec.Builder factory(String name, String doc, Object... typesInDoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc, typesInDoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type);
    }

    /** A packet without fields, as there is after a syntax error, has no columns. */
    private boolean isInColumns() {
        return packet.isInColumns() && !packet.fields().isEmpty();
    }

    private String layout() {
        return isInColumns() ? "COLUMNS" : "PACKED";
    }
}
