package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.NAME_HIDDEN;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.read.Promises.Promise;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The program that is being compiled, as far as one class of it does not tell. */
public final class Program {

    private final Elements elements;
    private final Types types;
    private final Promises promises;

    /**
     * Makes a program.
     *
     * @param elements the compiler's
     * @param types the compiler's
     * @param promises what is generated
     */
    public Program(Elements elements, Types types, Promises promises) {
        this.elements = elements;
        this.types = types;
        this.promises = promises;
    }

    /** Returns a class that another one can see the module of. */
    public Optional<TypeElement> find(String name, TypeElement from) {
        @Nullable ModuleElement module = elements.getModuleOf(from);
        return Optional.ofNullable(
                module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
    }

    /** Whether there is a class that stands in the way of one to be generated. One of an earlier build does not. */
    public boolean isTaken(ClassName generated, TypeElement origin) {
        return find(generated.canonicalName(), origin)
                .filter(found ->
                        AnnotationReader.of(found, "BroadsideGenerated").isEmpty())
                .isPresent();
    }

    /** Whether code in a package can name a class before one of its static members; adds to problems if not. */
    boolean canNameBeforeMembers(TypeElement type, PackageElement from, Position position, Problems problems) {
        Optional<TypeElement> hidden = hiddenByField(type, from);
        hidden.ifPresent(found -> problems.add(
                NAME_HIDDEN,
                position,
                String.join(".", ClassName.get(found).simpleNames()),
                Access.around(found).getSimpleName()));
        return hidden.isEmpty();
    }

    /** Returns the first of a class and those around it whose name, before a dot and a member, is that of a field. */
    Optional<TypeElement> hiddenByField(TypeElement type, PackageElement from) {
        return Access.chain(type).stream()
                .filter(link -> Access.around(link) instanceof TypeElement around
                        && ElementFilter.fieldsIn(elements.getAllMembers(around)).stream()
                                .filter(field -> field.getSimpleName().equals(link.getSimpleName()))
                                .anyMatch(field -> Access.isVisible(field, from)))
                .findFirst();
    }

    /** Whether this compilation generates code for a packet, and tells the user of what is wrong with it. */
    boolean isOurs(TypeElement packet) {
        return promises.hasCodecOf(packet);
    }

    /** Returns what is meant by a type that does not exist yet, if it is one that this compilation generates. */
    Optional<Promise> promised(TypeMirror missing, PackageElement from) {
        return ((DeclaredType) missing).asElement() instanceof QualifiedNameable element
                ? promises.find(element.getQualifiedName().toString()).filter(found -> isVisible(found, from))
                : Optional.empty();
    }

    /** Whether a type that a class names is none that it can, of which the compiler tells; javac then shows no type at all. */
    boolean isOutOfReach(TypeMirror named, TypeElement from) {
        return TypeParts.of(named).stream()
                .filter(part -> part.getKind() == TypeKind.DECLARED)
                .anyMatch(part -> Access.isOutOfReach(Access.element(part), from, types));
    }

    /** Returns the methods of a class, inherited ones too. */
    List<ExecutableElement> methodsOf(TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type));
    }

    /** Whether a compiler warns where an element is used. */
    boolean isDeprecated(Element element) {
        return elements.isDeprecated(element);
    }

    /** Whether a type is a buffer that is generated, or the class that all of them extend. */
    boolean isPacketBuffer(TypeMirror type, PackageElement from) {
        if (type.getKind() == TypeKind.ERROR) {
            return promised(type, from)
                    .filter(promise -> promise.type().equals(Generated.buffer(ClassName.get(promise.origin()))))
                    .isPresent();
        }
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).asElement() instanceof TypeElement found
                && (isPacketBuffer(found)
                        || (AnnotationReader.of(found, "BroadsideGenerated").isPresent()
                                && found.getSuperclass() instanceof DeclaredType superclass
                                && superclass.asElement() instanceof TypeElement parent
                                && isPacketBuffer(parent)));
    }

    private static boolean isPacketBuffer(TypeElement type) {
        return type.getQualifiedName().contentEquals("dev.broadside.runtime.PacketBuffer");
    }

    private static boolean isVisible(Promise promise, PackageElement from) {
        return Access.packageOf(promise.origin()).equals(from) || Access.isPublic(promise.origin());
    }

    /** Returns the name of the class that a packet of a library should have come with, if it is not there. */
    Optional<String> lacks(TypeElement packet, ClassName generated, TypeElement from) {
        return isOurs(packet) || find(generated.canonicalName(), from).isPresent()
                ? Optional.empty()
                : Optional.of(generated.simpleName());
    }

    /** Whether one type is another but for type arguments. */
    boolean isSame(TypeMirror one, TypeMirror other) {
        return one.getKind() == other.getKind()
                && (one.getKind().isPrimitive() || types.isSameType(types.erasure(one), types.erasure(other)));
    }

    /** Whether a method takes these, and nothing else. */
    boolean takes(ExecutableElement method, List<TypeMirror> types) {
        List<? extends VariableElement> parameters = method.getParameters();
        return parameters.size() == types.size()
                && IntStream.range(0, types.size())
                        .allMatch(i -> isSame(parameters.get(i).asType(), types.get(i)));
    }

    /** Whether a value of one type is a value of another. */
    boolean isAssignable(TypeMirror from, TypeMirror to) {
        return from.getKind() == TypeKind.DECLARED && to.getKind() == TypeKind.DECLARED && types.isAssignable(from, to);
    }

    /** Whether a type is thrown without having to be declared. */
    boolean isUnchecked(TypeMirror thrown) {
        return isAny(thrown, RuntimeException.class, Error.class);
    }

    /** Whether a type is one of some classes, or of theirs. */
    boolean isAny(TypeMirror type, Class<?>... classes) {
        return Stream.of(classes)
                .map(found -> elements.getTypeElement(found.getCanonicalName()))
                .anyMatch(
                        found -> found != null && types.isSubtype(types.erasure(type), types.erasure(found.asType())));
    }

    /** Returns a new collection of warnings. */
    Warnings warnings() {
        return new Warnings(elements);
    }
}
