package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import javax.lang.model.element.Modifier;

/** Writes the class that collects packets until their number is known. */
final class AppenderWriter {

    static final String NAME = "Appender";

    private final PacketModel packet;
    private final ClassName buffer;
    private final ClassName appender;
    private final PacketNames names;

    AppenderWriter(PacketModel packet, PacketNames names) {
        this.packet = packet;
        this.buffer = Generated.buffer(packet.type());
        this.appender = buffer.nestedClass(NAME);
        this.names = names;
    }

    /** Returns the method of the buffer that makes one. */
    MethodSpec factory() {
        return MethodSpec.methodBuilder("newAppender")
                .addJavadoc("""
                        Returns what collects packets until their number is known.

                        @param capacity how many packets to make room for at first
                        @return a new appender
                        @throws IllegalArgumentException if {@code capacity} is negative or takes more than 2 GiB
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(appender)
                .addParameter(TypeName.INT, "capacity")
                .addStatement("return new $T(allocate(capacity))", appender)
                .build();
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(NAME)
                .addJavadoc("Collects {@link $T} packets until their number is known.\n", packet.type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.PACKET_APPENDER, packet.record(), buffer))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(buffer, "buffer")
                        .addStatement("super(buffer)")
                        .build())
                .addMethod(Overriding.publicMethod("append")
                        .addParameter(packet.record(), "packet")
                        .addStatement("int index = next()")
                        .addStatement("buffer().set(index, packet)")
                        .addStatement("added()")
                        .build())
                .addMethod(appendSlot())
                .addMethod(MethodSpec.methodBuilder("resized")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(buffer)
                        .addParameter(buffer, "buffer")
                        .addParameter(TypeName.INT, "count")
                        .addStatement("return $T.resized(buffer, count)", buffer)
                        .build())
                .addMethod(MethodSpec.methodBuilder("copy")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .addParameter(buffer, "from")
                        .addParameter(TypeName.INT, "count")
                        .addParameter(buffer, "to")
                        .addParameter(TypeName.INT, "index")
                        .addStatement("$T.copy(from, count, to, index)", buffer)
                        .build())
                .build();
    }

    private MethodSpec appendSlot() {
        return MethodSpec.methodBuilder("append")
                .addJavadoc("""
                        Appends a packet of zeros, to be written field by field.

                        @return its slot, of use until the next packet is appended
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(buffer.nestedClass(SlotWriter.NAME))
                .addStatement("int index = next()")
                .addStatement("buffer().$N(index)", names.our("erase"))
                .addStatement("added()")
                .addStatement("return buffer().newSlot(index)")
                .build();
    }
}
