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
                .addJavadoc("Returns a view of one packet at a time.\n\n")
                .addJavadoc("@param index the packet it begins with, from 0 to {@code count() - 1}\n")
                .addJavadoc("@return a new slot\n")
                .addJavadoc("@throws IndexOutOfBoundsException if there is no such packet\n")
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
                .addJavadoc("Shows another packet.\n\n")
                .addJavadoc("@param index which one, from 0 to {@code count() - 1}\n")
                .addJavadoc("@return this\n")
                .addJavadoc("@throws IndexOutOfBoundsException if there is no such packet\n")
                .returns(slot)
                .addParameter(TypeName.INT, "index")
                .addStatement("this.$N = $T.checkIndex(index, $N.count())", our("index"), Objects.class, our("buffer"))
                .addStatement("return this")
                .build();
    }

    private MethodSpec get() {
        return method("get")
                .addJavadoc("Returns the packet as a record.\n\n@return a new record\n")
                .returns(packet.record())
                .addStatement("return $N.get($N)", our("buffer"), our("index"))
                .build();
    }

    private MethodSpec set() {
        return method("set")
                .addJavadoc("Sets all fields.\n\n@param packet their new values\n@return this\n")
                .returns(slot)
                .addParameter(packet.record(), "packet")
                .addStatement("$N.set($N, packet)", our("buffer"), our("index"))
                .addStatement("return this")
                .build();
    }

    private MethodSpec getter(Field field) {
        return method(field.name())
                .addJavadoc(
                        "Returns {@link $T#$L()} of the packet.\n\n@return its value\n", packet.type(), field.name())
                .returns(field.type())
                .addStatement("return $N.$N($N)", our("buffer"), field.name(), our("index"))
                .build();
    }

    private MethodSpec setter(Field field) {
        return method(field.name())
                .addJavadoc("Sets {@link $T#$L()} of the packet.\n\n", packet.type(), field.name())
                .addJavadoc("@param $L its new value\n@return this\n", value(field))
                .returns(slot)
                .addParameter(field.type(), value(field))
                .addStatement("$N.$N($N, $N)", our("buffer"), field.name(), our("index"), value(field))
                .addStatement("return this")
                .build();
    }

    private MethodSpec elementGetter(Field field, Array array) {
        return method(field.name())
                .addJavadoc("Returns one element of {@link $T#$L()} of the packet.\n\n", packet.type(), field.name())
                .addJavadoc("@param $L which element, from 0 to $L\n", our("element"), array.length() - 1)
                .addJavadoc("@return its value\n")
                .returns(array.type())
                .addParameter(TypeName.INT, our("element"))
                .addStatement("return $N.$N($N, $N)", our("buffer"), field.name(), our("index"), our("element"))
                .build();
    }

    private MethodSpec elementSetter(Field field, Array array) {
        return method(field.name())
                .addJavadoc("Sets one element of {@link $T#$L()} of the packet.\n\n", packet.type(), field.name())
                .addJavadoc("@param $L which element, from 0 to $L\n", our("element"), array.length() - 1)
                .addJavadoc("@param $L its new value\n@return this\n", value(field))
                .returns(slot)
                .addParameter(TypeName.INT, our("element"))
                .addParameter(array.type(), value(field))
                .addStatement(
                        "$N.$N($N, $N, $N)", our("buffer"), field.name(), our("index"), our("element"), value(field))
                .addStatement("return this")
                .build();
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
