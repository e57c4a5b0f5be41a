package dev.broadside.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.broadside.processor.model.Field;
import dev.broadside.processor.model.FieldType;
import dev.broadside.processor.model.FieldType.Adapted;
import dev.broadside.processor.model.FieldType.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the codec's methods for one field: for what takes more than a line, which codec and buffer share. */
final class FieldMethods {

    private final PacketNames names;
    private final Fields fields;
    private final Field field;
    private final String value;
    private final String offset;

    FieldMethods(PacketNames names, Fields fields, Field field) {
        this.names = names;
        this.fields = fields;
        this.field = field;
        this.value = names.value(field);
        this.offset = names.our("offset");
    }

    /** Returns the methods; none for a field that needs none. */
    List<MethodSpec> write() {
        List<MethodSpec> methods = new ArrayList<>();
        for (Storage storage : Storage.values()) {
            Place place = storage.at(CodeBlock.of("$N", offset), names);
            if (field.wire() instanceof Array array) {
                methods.add(putArray(storage, array, place));
                methods.add(getArray(storage, array, place));
                if (array.element() instanceof Adapted adapted) {
                    methods.add(putAdapted(names.elementPutter(field), storage, adapted, array.type(), place));
                    methods.add(getAdapted(names.elementGetter(field), storage, adapted, array.type(), place));
                }
            } else if (field.wire() instanceof Adapted adapted) {
                methods.add(putAdapted(names.putter(field), storage, adapted, field.type(), place));
                methods.add(getAdapted(names.getter(field), storage, adapted, field.type(), place));
            }
        }
        return methods;
    }

    private MethodSpec putArray(Storage storage, Array array, Place begin) {
        CodeBlock index = CodeBlock.of("$N", names.our("index"));
        Place element = Fields.element(array, field.bit(), begin, index);
        CodeBlock from = CodeBlock.of("$N[$L]", value, index);
        return method(names.putter(field), storage)
                .addParameter(field.type(), value)
                .addStatement(
                        "$T.checkLength($L.length, $L, $L)",
                        RuntimeTypes.WIRE,
                        fields.nonNull(field, CodeBlock.of("$N", value)),
                        array.length(),
                        fields.name(field))
                .beginControlFlow("for (int $L = 0; $L < $L; $L++)", index, index, array.length(), index)
                .addStatement(fields.putElement(field, array, element, from))
                .endControlFlow()
                .build();
    }

    private MethodSpec getArray(Storage storage, Array array, Place begin) {
        CodeBlock index = CodeBlock.of("$N", names.our("index"));
        Place element = Fields.element(array, field.bit(), begin, index);
        MethodSpec.Builder method = method(names.getter(field), storage).returns(field.type());
        if (array.type() instanceof ParameterizedTypeName) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        return method.addStatement("$T $N = $L", field.type(), value, newArray(array))
                .beginControlFlow("for (int $L = 0; $L < $L; $L++)", index, index, array.length(), index)
                .addStatement("$N[$L] = $L", value, index, fields.getElement(field, array, element))
                .endControlFlow()
                .addStatement("return $N", value)
                .build();
    }

    private static CodeBlock newArray(Array array) {
        if (array.type() instanceof ArrayTypeName inner) {
            return CodeBlock.of("new $T[$L][]", inner.componentType(), array.length());
        } else if (array.type() instanceof ParameterizedTypeName generic) {
            // Java makes no array of a generic type
            TypeName[] any = new TypeName[generic.typeArguments().size()];
            Arrays.fill(any, WildcardTypeName.subtypeOf(ClassName.OBJECT));
            ParameterizedTypeName wild = ParameterizedTypeName.get(generic.rawType(), any);
            return CodeBlock.of("($T[]) new $T[$L]", generic, wild, array.length());
        }
        return CodeBlock.of("new $T[$L]", array.type(), array.length());
    }

    private MethodSpec putAdapted(String name, Storage storage, Adapted adapted, TypeName type, Place begin) {
        return method(name, storage)
                .addParameter(type, value)
                .addStatement(fields.put(field, (FieldType) adapted, begin, CodeBlock.of("$N", value)))
                .build();
    }

    private MethodSpec getAdapted(String name, Storage storage, Adapted adapted, TypeName type, Place begin) {
        String packed = names.our("packed");
        CodeBlock made = CodeBlock.of(
                "$T.$N($N)", adapted.unpack().owner(), adapted.unpack().name(), packed);
        return method(name, storage)
                .returns(type)
                .addStatement(
                        "$T $N = $L", adapted.packet().type(), packed, fields.get(field, adapted.packet(), type, begin))
                .addCode(Construction.orThrow(
                        made,
                        Construction.refusal(fields.name(field), begin.at(), "its adapter", names.our("refusal")),
                        names.our("refusal")))
                .build();
    }

    private MethodSpec.Builder method(String name, Storage storage) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(storage.type, names.our(storage.variable))
                .addParameter(TypeName.INT, offset);
    }
}
