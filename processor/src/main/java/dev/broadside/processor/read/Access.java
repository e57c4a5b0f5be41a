package dev.broadside.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Who can see what. A class is as visible as the least visible of the classes around it. */
final class Access {

    private Access() {}

    /** Returns the package of an element. */
    static PackageElement packageOf(Element element) {
        return element instanceof PackageElement found ? found : packageOf(around(element));
    }

    /** Returns what a member or a class is in. */
    static Element around(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement());
    }

    /** Returns the class that a method is in. */
    static TypeElement classAround(ExecutableElement method) {
        return (TypeElement) around(method);
    }

    /** Returns a class and those around it, from the inside. */
    static List<TypeElement> chain(TypeElement type) {
        List<TypeElement> chain = new ArrayList<>();
        Element element = type;
        while (element instanceof TypeElement next) {
            chain.add(next);
            element = around(next);
        }
        return chain;
    }

    /** Whether every class can see a class. */
    static boolean isPublic(TypeElement type) {
        return chain(type).stream().allMatch(Access::isPublicItself);
    }

    /** Returns the first class in a type, or around one, that code in a package cannot see. */
    static Optional<TypeElement> hidden(TypeMirror type, PackageElement from) {
        return TypeParts.of(type).stream()
                .filter(part -> part.getKind() == TypeKind.DECLARED)
                .flatMap(part -> hidden(element(part), from).stream())
                .findFirst();
    }

    /** Returns the first of a class and those around it that code in a package cannot see. */
    static Optional<TypeElement> hidden(TypeElement type, PackageElement from) {
        return chain(type).stream().filter(link -> isHidden(link, from)).findFirst();
    }

    private static boolean isHidden(TypeElement type, PackageElement from) {
        return type.getModifiers().contains(Modifier.PRIVATE)
                || (!isPublicItself(type) && !packageOf(type).equals(from));
    }

    /** Whether code in a package, of no subclass, can use a member of a class that it sees. */
    static boolean isVisible(Element member, PackageElement from) {
        Set<Modifier> modifiers = member.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE) && packageOf(member).equals(from));
    }

    /**
     * Whether a class cannot be named in another one at all, so that the compiler refuses that by itself. What is around
     * both is not looked at: a class that others inherit may be named by their names.
     */
    static boolean isOutOfReach(TypeElement type, TypeElement from, Types types) {
        Set<Modifier> modifiers = type.getModifiers();
        if (isPublicItself(type)) {
            return false;
        } else if (modifiers.contains(Modifier.PRIVATE)) {
            return !outermost(type).equals(outermost(from));
        }
        return !packageOf(type).equals(packageOf(from))
                && !(modifiers.contains(Modifier.PROTECTED)
                        && chain(from).stream().anyMatch(link -> isSubclass(link, around(type), types)));
    }

    private static TypeElement outermost(TypeElement type) {
        List<TypeElement> chain = chain(type);
        return chain.get(chain.size() - 1);
    }

    private static boolean isSubclass(TypeElement type, Element of, Types types) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(of.asType()));
    }

    /** Returns the first of a class and those around it that is private. */
    static Optional<TypeElement> firstPrivate(TypeElement type) {
        return chain(type).stream()
                .filter(link -> link.getModifiers().contains(Modifier.PRIVATE))
                .findFirst();
    }

    /** Returns the word for how visible a class is. */
    static String word(TypeElement type) {
        Set<Modifier> modifiers = type.getModifiers();
        return modifiers.contains(Modifier.PRIVATE)
                ? "private"
                : modifiers.contains(Modifier.PROTECTED) ? "protected" : "package-private";
    }

    /** Whether a class belongs to an object of the class around it. */
    static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && around(type).getKind().isClass()
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** Returns what to make of a class that is not visible enough, when those who need it are in another package or not. */
    static String remedy(TypeElement hidden) {
        return hidden.getModifiers().contains(Modifier.PRIVATE) ? "package-private or wider" : "public";
    }

    private static boolean isPublicItself(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                || around(type).getKind().isInterface();
    }

    static TypeElement element(TypeMirror declared) {
        return (TypeElement) ((DeclaredType) declared).asElement();
    }
}
