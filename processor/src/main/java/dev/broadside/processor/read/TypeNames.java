package dev.broadside.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.broadside.processor.read.Promises.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * The names under which code generated beside a class uses types: without annotations, and with those that are
 * still to be generated. JavaPoet's own translation knows nothing of these, and takes ecj's view of nested classes badly.
 */
final class TypeNames extends SimpleTypeVisitor14<TypeName, List<TypeMirror>> {

    private final Program program;
    private final PackageElement from;

    TypeNames(Program program, Element from) {
        this.program = program;
        this.from = Access.packageOf(from);
    }

    /** Returns the name of a type; {@code Object} for one that cannot be named there. */
    TypeName of(TypeMirror type) {
        List<TypeMirror> nameless = new ArrayList<>();
        TypeName name = type.accept(this, nameless);
        return nameless.isEmpty() ? name : ClassName.OBJECT;
    }

    /** Whether there is such a name. */
    boolean has(TypeMirror type) {
        List<TypeMirror> nameless = new ArrayList<>();
        type.accept(this, nameless);
        return nameless.isEmpty();
    }

    /** Whether every class can see all that a type is made of. */
    boolean isPublic(TypeMirror type) {
        return TypeParts.of(type).stream()
                .allMatch(part -> classOf(part).filter(Access::isPublic).isPresent());
    }

    /** Returns the class that a part of a type is, or that it is generated from. */
    Optional<TypeElement> classOf(TypeMirror part) {
        return switch (part.getKind()) {
            case DECLARED -> Optional.of((TypeElement) ((DeclaredType) part).asElement());
            case ERROR -> program.promised(part, from).map(Promise::origin);
            default -> Optional.empty();
        };
    }

    @Override
    public TypeName visitPrimitive(PrimitiveType type, List<TypeMirror> nameless) {
        return TypeName.get(type);
    }

    @Override
    public TypeName visitDeclared(DeclaredType type, List<TypeMirror> nameless) {
        TypeElement element = (TypeElement) type.asElement();
        if (Access.hidden(element, from).isPresent()) {
            return defaultAction(type, nameless);
        }
        TypeName[] arguments = type.getTypeArguments().stream()
                .map(argument -> argument.accept(this, nameless))
                .toArray(TypeName[]::new);
        TypeName around =
                Access.isInner(element) ? type.getEnclosingType().accept(this, nameless) : ClassName.get(element);
        if (around instanceof ParameterizedTypeName outer) {
            return outer.nestedClass(element.getSimpleName().toString(), List.of(arguments));
        }
        return arguments.length == 0
                ? ClassName.get(element)
                : ParameterizedTypeName.get(ClassName.get(element), arguments);
    }

    @Override
    public TypeName visitError(ErrorType type, List<TypeMirror> nameless) {
        Optional<Promise> promise = program.promised(type, from);
        if (promise.isPresent()) {
            return promise.get().type();
        }
        // to ecj, a type with an argument that is promised; to javac 25, one that is missing, whatever its arguments
        boolean isMissing =
                type.getTypeArguments().isEmpty() || type.asElement().asType().getKind() == TypeKind.ERROR;
        return isMissing ? defaultAction(type, nameless) : visitDeclared(type, nameless);
    }

    @Override
    public TypeName visitArray(ArrayType type, List<TypeMirror> nameless) {
        return ArrayTypeName.of(type.getComponentType().accept(this, nameless));
    }

    @Override
    public TypeName visitWildcard(WildcardType type, List<TypeMirror> nameless) {
        if (type.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(type.getSuperBound().accept(this, nameless));
        }
        return WildcardTypeName.subtypeOf(
                type.getExtendsBound() == null
                        ? ClassName.OBJECT
                        : type.getExtendsBound().accept(this, nameless));
    }

    @Override
    protected TypeName defaultAction(TypeMirror type, List<TypeMirror> nameless) {
        nameless.add(type);
        return ClassName.OBJECT;
    }
}
