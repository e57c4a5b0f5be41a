package dev.broadside.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** How messages call things. */
final class Texts {

    private Texts() {}

    /** Whether an element has a name; javac may go on after a syntax error that took it away. */
    static boolean hasName(Element element) {
        return SourceVersion.isIdentifier(element.getSimpleName());
    }

    /** Returns the short form of a type: no package, no type arguments, no annotations. */
    static String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        } else if (type instanceof DeclaredType declared) {
            return declared.asElement().getSimpleName().toString();
        } else if (type instanceof TypeVariable variable) {
            return variable.asElement().getSimpleName().toString();
        } else {
            return type.getKind().toString().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the short form of a type that was not found; javac does not tell the names of generic ones. */
    static String ofMissing(TypeMirror type) {
        return SourceVersion.isIdentifier(of(type)) ? of(type) : "a generic type";
    }

    /** Returns the short form of a method, such as {@code blur(int, float)}. */
    static String of(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> of(parameter.asType()))
                .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
    }

    /** Returns the name of a package. */
    static String of(PackageElement element) {
        return element.isUnnamed()
                ? "the unnamed package"
                : element.getQualifiedName().toString();
    }

    /** Returns words as a list, as in <i>one, two or three</i>. */
    static String list(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }

    /** Returns a name in quotes, as in <i>an 'int'</i>. */
    static String withArticle(String name) {
        return ("aeioAEIO".indexOf(name.charAt(0)) >= 0 ? "an '" : "a '") + name + "'";
    }
}
