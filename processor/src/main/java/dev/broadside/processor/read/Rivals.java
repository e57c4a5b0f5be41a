package dev.broadside.processor.read;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What stands beside what generated code calls, under the same name: as long as a type that it takes is missing, the
 * compiler may believe that it is what is called.
 */
final class Rivals {

    private Rivals() {}

    /** Returns the types that are missing of the methods beside some of a class. */
    static Stream<TypeMirror> missing(Element type, Stream<ExecutableElement> called) {
        Set<String> names = called.map(Rivals::name).collect(TreeSet::new, Set::add, Set::addAll);
        return missing(ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> names.contains(name(method))));
    }

    private static String name(ExecutableElement method) {
        return method.getSimpleName() + "/" + method.getParameters().size();
    }

    /** Returns the types that are missing of the constructors that take as many as a record has components. */
    static Stream<TypeMirror> missingOfConstructors(TypeElement type) {
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        return constructors.size() < 2
                ? Stream.empty()
                : missing(constructors.stream()
                        .filter(constructor -> constructor.getParameters().size()
                                == Component.elements(type).size()));
    }

    private static Stream<TypeMirror> missing(Stream<ExecutableElement> rivals) {
        return rivals.flatMap(rival -> rival.getParameters().stream().map(VariableElement::asType))
                .flatMap(type -> TypeParts.of(type).stream())
                .filter(part -> part.getKind() == TypeKind.ERROR);
    }
}
