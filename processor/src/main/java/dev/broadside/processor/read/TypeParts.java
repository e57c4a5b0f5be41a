package dev.broadside.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Lists the classes, type variables and unresolved types that are written in a type. */
final class TypeParts extends SimpleTypeVisitor14<@Nullable Void, List<TypeMirror>> {

    private TypeParts() {}

    /** Returns the parts of a type, outer ones first; none of a primitive type. */
    static List<TypeMirror> of(TypeMirror type) {
        List<TypeMirror> parts = new ArrayList<>();
        type.accept(new TypeParts(), parts);
        return parts;
    }

    @Override
    public @Nullable Void visitDeclared(DeclaredType type, List<TypeMirror> parts) {
        parts.add(type);
        if (type.asElement() instanceof TypeElement element && Access.isInner(element)) {
            type.getEnclosingType().accept(this, parts);
        }
        type.getTypeArguments().forEach(argument -> argument.accept(this, parts));
        return null;
    }

    /** To ecj a type is unresolved too if one of its arguments is: then it is not this one that is missing. */
    @Override
    public @Nullable Void visitError(ErrorType type, List<TypeMirror> parts) {
        List<TypeMirror> inArguments = new ArrayList<>();
        type.getTypeArguments().forEach(argument -> argument.accept(this, inArguments));
        if (inArguments.stream().noneMatch(part -> part.getKind() == TypeKind.ERROR)) {
            parts.add(type);
        }
        parts.addAll(inArguments);
        return null;
    }

    @Override
    public @Nullable Void visitTypeVariable(TypeVariable type, List<TypeMirror> parts) {
        parts.add(type);
        return null;
    }

    @Override
    public @Nullable Void visitArray(ArrayType type, List<TypeMirror> parts) {
        return type.getComponentType().accept(this, parts);
    }

    @Override
    public @Nullable Void visitWildcard(WildcardType type, List<TypeMirror> parts) {
        for (TypeMirror bound : new TypeMirror[] {type.getExtendsBound(), type.getSuperBound()}) {
            if (bound != null) {
                bound.accept(this, parts);
            }
        }
        return null;
    }
}
