package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Makes, of a class generated from something wrong, one of the same shape that does nothing: what uses it then compiles,
 * and one mistake is one message.
 */
public final class Skeleton {

    private Skeleton() {}

    /** Returns what others can see of a class. */
    public static TypeSpec of(TypeSpec type) {
        TypeSpec.Builder skeleton = TypeSpec.classBuilder(type.name())
                .addModifiers(type.modifiers().toArray(Modifier[]::new))
                .superclass(type.superclass())
                .addSuperinterfaces(type.superinterfaces());
        for (FieldSpec field : type.fieldSpecs()) {
            if (isVisible(field.modifiers())) {
                skeleton.addField(of(field));
            }
        }
        if (!type.superclass().equals(ClassName.OBJECT)) {
            skeleton.addMethod(constructorOf(type.superclass()));
        }
        for (MethodSpec method : type.methodSpecs()) {
            if (isVisible(method.modifiers()) && !isEquals(method)) {
                skeleton.addMethod(of(method));
            }
        }
        for (TypeSpec nested : type.typeSpecs()) {
            if (isVisible(nested.modifiers())) {
                skeleton.addType(of(nested));
            }
        }
        return skeleton.build();
    }

    private static boolean isVisible(Set<Modifier> modifiers) {
        return !modifiers.contains(Modifier.PRIVATE);
    }

    /** Whether a component of that name, and of a type that is not there, has made it another method of all objects. */
    private static boolean isEquals(MethodSpec method) {
        return method.name().equals("equals")
                && method.parameters().stream()
                        .map(ParameterSpec::type)
                        .toList()
                        .equals(List.of(ClassName.OBJECT));
    }

    private static FieldSpec of(FieldSpec field) {
        return FieldSpec.builder(field.type(), field.name(), field.modifiers().toArray(Modifier[]::new))
                .initializer(field.type().isPrimitive() ? "0" : "null")
                .build();
    }

    /** The constructor for the two classes that ours extend. */
    private static MethodSpec constructorOf(TypeName superclass) {
        boolean isBuffer = ((ParameterizedTypeName) superclass).rawType().equals(RuntimeTypes.PACKET_BUFFER);
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement("super($L)", isBuffer ? "0" : "null")
                .build();
    }

    private static MethodSpec of(MethodSpec method) {
        MethodSpec.Builder skeleton =
                method.isConstructor() ? MethodSpec.constructorBuilder() : MethodSpec.methodBuilder(method.name());
        if (!method.isConstructor()) {
            skeleton.returns(method.returnType());
        }
        // no annotations: that of a method which overrides may be what cannot be named
        skeleton.addModifiers(method.modifiers())
                .addTypeVariables(method.typeVariables())
                .addParameters(method.parameters())
                .addExceptions(method.exceptions());
        return skeleton.addStatement(
                        "throw new $T($S)", UnsupportedOperationException.class, "the processor reported errors")
                .build();
    }
}
