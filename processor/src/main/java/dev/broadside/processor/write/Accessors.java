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

    private static final String NO_PACKET = "@throws IndexOutOfBoundsException if there is no such packet\n";
    private static final String NO_ELEMENT =
            "@throws IndexOutOfBoundsException if there is no such packet or element\n";

    private final PacketModel packet;
    private final PacketNames names;

    Accessors(PacketModel packet, PacketNames names) {
        this.packet = packet;
        this.names = names;
    }

    MethodSpec.Builder getter(Field field) {
        return signature(field, "{@return %s of a packet}", NO_PACKET)
                .addJavadoc(unreadable(field.wire()))
                .returns(field.type());
    }

    MethodSpec.Builder setter(Field field) {
        return signature(field, "Sets %s of a packet.", names.docOfValue(field) + NO_PACKET)
                .addJavadoc(unfit(field.wire()))
                .addParameter(field.type(), value(field));
    }

    MethodSpec.Builder elementGetter(Field field, Array array) {
        return signature(field, "{@return one element of %s of a packet}", names.docOfElement(array) + NO_ELEMENT)
                .addJavadoc(unreadable(array.element()))
                .addParameter(TypeName.INT, element())
                .returns(array.type());
    }

    MethodSpec.Builder elementSetter(Field field, Array array) {
        return signature(
                        field,
                        "Sets one element of %s of a packet.",
                        names.docOfElement(array) + names.docOfValue(field) + NO_ELEMENT)
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

    private MethodSpec.Builder signature(Field field, String doc, String tags) {
        return MethodSpec.methodBuilder(field.name())
                .addJavadoc(
                        doc.formatted(PacketNames.link(field)) + "\n\n$L",
                        packet.type(),
                        "@param " + index() + " which packet, from 0 to {@code count() - 1}\n" + tags)
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
