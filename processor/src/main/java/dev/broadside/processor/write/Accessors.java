package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.FieldType.Array;
import dev.broadside.processor.model.PacketModel;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The signatures of a buffer's accessors, with their comments. */
final class Accessors {

    private static final int LONGEST_NAME = 40;

    private final PacketModel packet;
    private final PacketNames names;

    Accessors(PacketModel packet, PacketNames names) {
        this.packet = packet;
        this.names = names;
    }

    MethodSpec.Builder getter(Field field) {
        return signature(field, "Returns {@link $T#$L()} of a packet.\n\n")
                .addJavadoc("@return its value\n")
                .addJavadoc("@throws IndexOutOfBoundsException if there is no such packet\n")
                .addJavadoc(unreadable(field.wire()))
                .returns(field.type());
    }

    MethodSpec.Builder setter(Field field) {
        return signature(field, "Sets {@link $T#$L()} of a packet.\n\n")
                .addJavadoc("@param $L its new value\n", value(field))
                .addJavadoc("@throws IndexOutOfBoundsException if there is no such packet\n")
                .addJavadoc(unfit(field.wire()))
                .addParameter(field.type(), value(field));
    }

    MethodSpec.Builder elementGetter(Field field, Array array) {
        return signature(field, "Returns one element of {@link $T#$L()} of a packet.\n\n")
                .addJavadoc("@param $L which element, from 0 to $L\n", element(), array.length() - 1)
                .addJavadoc("@return its value\n")
                .addJavadoc("@throws IndexOutOfBoundsException if there is no such packet or element\n")
                .addJavadoc(unreadable(array.element()))
                .addParameter(TypeName.INT, element())
                .returns(array.type());
    }

    MethodSpec.Builder elementSetter(Field field, Array array) {
        return signature(field, "Sets one element of {@link $T#$L()} of a packet.\n\n")
                .addJavadoc("@param $L which element, from 0 to $L\n", element(), array.length() - 1)
                .addJavadoc("@param $L its new value\n", value(field))
                .addJavadoc("@throws IndexOutOfBoundsException if there is no such packet or element\n")
                .addJavadoc(unfit(array.element()))
                .addParameter(TypeName.INT, element())
                .addParameter(array.type(), value(field));
    }

    /** Says what is thrown of bytes that are no value of a field. */
    private static CodeBlock unreadable(FieldType wire) {
        return wire.isCheckedWhenGot()
                ? CodeBlock.of("@throws $T if there are no bytes of such a value\n", RuntimeTypes.PACKET_EXCEPTION)
                : CodeBlock.of("");
    }

    /** Says what is thrown of a value that a field cannot hold. */
    private static CodeBlock unfit(FieldType wire) {
        return wire.isCheckedWhenPut()
                ? CodeBlock.of("@throws $T if it does not fit $L\n", RuntimeTypes.PACKET_EXCEPTION, shortName(wire))
                : CodeBlock.of("");
    }

    /** A nested packet's name is long, and an enum's as well. */
    private static String shortName(FieldType wire) {
        return wire.schema().length() <= LONGEST_NAME ? wire.schema() : "its wire type";
    }

    private MethodSpec.Builder signature(Field field, String doc) {
        return MethodSpec.methodBuilder(field.name())
                .addJavadoc(doc, packet.type(), field.name())
                .addJavadoc("@param $L which packet, from 0 to {@code count() - 1}\n", index())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(TypeName.INT, index());
    }

    /** Returns the statement that checks an element's index. */
    CodeBlock checkElement(Array array) {
        return CodeBlock.of("$T.checkIndex($N, $L)", Objects.class, element(), array.length());
    }

    String index() {
        return names.our("index");
    }

    String element() {
        return names.our("element");
    }

    String value(Field field) {
        return names.value(field);
    }
}
