package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType.Array;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.PacketModel;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the class that shows one packet of a buffer at a time. */
final class SlotWriter {

    static final String NAME = "Slot";

    private static final String THIS = "@return this\n";

    private final PacketModel packet;
    private final ClassName buffer;
    private final ClassName slot;
    private final PacketNames names;

    SlotWriter(PacketModel packet, PacketNames names) {
        this.packet = packet;
        this.buffer = Generated.buffer(packet.type());
        this.slot = buffer.nestedClass(NAME);
        this.names = names;
    }

    /** Returns the method of the buffer that makes one. */
    MethodSpec factory() {
        return MethodSpec.methodBuilder("newSlot")
                .addJavadoc("""
                        Returns a view of one packet at a time.

                        @param index the packet it begins with, from 0 to {@code count() - 1}
                        @return a new slot
                        @throws IndexOutOfBoundsException if there is no such packet
                        """)
                .addModifiers(Modifier.PUBLIC)
                .returns(slot)
                .addParameter(TypeName.INT, "index")
                .addStatement("return new $T(this).moveTo(index)", slot)
                .build();
    }

    TypeSpec write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(NAME)
                .addJavadoc("A view of one packet of a buffer at a time: its fields without a record.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(buffer, our("buffer"), Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.INT, our("index"), Modifier.PRIVATE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(buffer, "buffer")
                        .addStatement("this.$N = buffer", our("buffer"))
                        .build())
                .addMethod(moveTo())
                .addMethod(get())
                .addMethod(set());
        for (Field field : packet.fields()) {
            builder.addMethod(getter(field)).addMethod(setter(field));
            Fields.array(field)
                    .ifPresent(array ->
                            builder.addMethod(elementGetter(field, array)).addMethod(elementSetter(field, array)));
        }
        return builder.build();
    }

    private MethodSpec moveTo() {
        return method("moveTo")
                .addJavadoc("""
                        Shows another packet.

                        @param index which one, from 0 to {@code count() - 1}
                        @return this
                        @throws IndexOutOfBoundsException if there is no such packet
                        """)
                .returns(slot)
                .addParameter(TypeName.INT, "index")
                .addStatement("this.$N = $T.checkIndex(index, $N.count())", our("index"), Objects.class, our("buffer"))
                .addStatement("return this")
                .build();
    }

    private MethodSpec get() {
        return method("get")
                .addJavadoc("{@return the packet as a new record}\n")
                .returns(packet.record())
                .addStatement("return $L", onPacket("get", ""))
                .build();
    }

    private MethodSpec set() {
        return method("set")
                .addJavadoc("Sets all fields.\n\n@param packet their new values\n@return this\n")
                .returns(slot)
                .addParameter(packet.record(), "packet")
                .addStatement("$L", onPacket("set", ", packet"))
                .addStatement("return this")
                .build();
    }

    private MethodSpec getter(Field field) {
        return accessor(field, "{@return %s of the packet}\n", "")
                .returns(field.type())
                .addStatement("return $L", onPacket(field.name(), ""))
                .build();
    }

    private MethodSpec setter(Field field) {
        return accessor(field, "Sets %s of the packet.\n\n", names.docOfValue(field) + THIS)
                .returns(slot)
                .addParameter(field.type(), value(field))
                .addStatement("$L", onPacket(field.name(), ", " + value(field)))
                .addStatement("return this")
                .build();
    }

    private MethodSpec elementGetter(Field field, Array array) {
        return accessor(field, "{@return one element of %s of the packet}\n\n", names.docOfElement(array))
                .returns(array.type())
                .addParameter(TypeName.INT, our("element"))
                .addStatement("return $L", onPacket(field.name(), ", " + our("element")))
                .build();
    }

    private MethodSpec elementSetter(Field field, Array array) {
        return accessor(
                        field,
                        "Sets one element of %s of the packet.\n\n",
                        names.docOfElement(array) + names.docOfValue(field) + THIS)
                .returns(slot)
                .addParameter(TypeName.INT, our("element"))
                .addParameter(array.type(), value(field))
                .addStatement("$L", onPacket(field.name(), ", " + our("element") + ", " + value(field)))
                .addStatement("return this")
                .build();
    }

    private MethodSpec.Builder accessor(Field field, String doc, String tags) {
        return method(field.name()).addJavadoc(doc.formatted(PacketNames.link(field)) + "$L", packet.type(), tags);
    }

    /** Returns the call of a method of the buffer's for the packet that is shown. */
    private String onPacket(String method, String arguments) {
        return our("buffer") + "." + method + "(" + our("index") + arguments + ")";
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    private String our(String name) {
        return names.our(name);
    }

    private String value(Field field) {
        return names.value(field);
    }
}
