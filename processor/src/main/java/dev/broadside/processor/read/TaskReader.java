package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.INNER_CLASS;
import static dev.broadside.processor.diag.Diagnostic.MEMBER_CLASH;
import static dev.broadside.processor.diag.Diagnostic.NAME_DUPLICATE;
import static dev.broadside.processor.diag.Diagnostic.OVERLOAD_CLASH;
import static dev.broadside.processor.diag.Diagnostic.PRIVATE_OWNER;
import static dev.broadside.processor.diag.Diagnostic.TOO_MANY_KERNELS;

import com.palantir.javapoet.ClassName;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.TaskClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads classes with kernels. */
public final class TaskReader {

    /** The methods of every class that take nothing, as the methods that return dispatchers do. */
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** How many kernels a class may have: what is generated for them must fit into one class file. */
    private static final int MOST_KERNELS = 1000;

    /** How many a skeleton has of more than that. */
    private static final int FEW_KERNELS = 10;

    private final Program program;
    private final boolean areBodiesSeen;

    /**
     * Makes one.
     *
     * @param program what the classes are in
     * @param areBodiesSeen whether the bodies of kernels are looked at, too, when the compiler knows what they mean
     */
    public TaskReader(Program program, boolean areBodiesSeen) {
        this.program = program;
        this.areBodiesSeen = areBodiesSeen;
    }

    /** Returns the kernels of a class that have a name, in the order they are written. */
    public static List<ExecutableElement> kernels(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> AnnotationReader.of(method, "Task").isPresent())
                .filter(Texts::hasName)
                .toList();
    }

    /** Returns a class with its kernels, as far as they are any, and adds what is wrong with them. */
    public TaskClass read(TypeElement type, Problems problems) {
        List<ExecutableElement> methods = atMost(kernels(type), type, problems);
        methods.stream().findFirst().ifPresentOrElse(first -> checkOwner(type, first, problems), problems::addKnown);
        List<ExecutableElement> distinct = withoutClashes(type, methods, problems);
        checkNames(distinct, problems);
        new SharedState(problems, areBodiesSeen).check(type, methods);
        List<Kernel> kernels = distinct.stream()
                .map(method -> new KernelReader(program, method, problems).read())
                .sorted(Comparator.comparing(Kernel::task).thenComparing(Kernel::method))
                .toList();
        checkUnnamedPackage(type, methods, kernels, problems);
        return new TaskClass(ClassName.get(type), Access.isPublic(type), kernels, warnings(type, methods));
    }

    private static List<ExecutableElement> atMost(
            List<ExecutableElement> methods, TypeElement type, Problems problems) {
        if (methods.size() <= MOST_KERNELS) {
            return methods;
        }
        problems.add(TOO_MANY_KERNELS, Position.of(type), type.getSimpleName(), methods.size(), MOST_KERNELS);
        return methods.subList(0, FEW_KERNELS);
    }

    private static void checkUnnamedPackage(
            TypeElement type, List<ExecutableElement> methods, List<Kernel> kernels, Problems problems) {
        Set<String> nested = new TreeSet<>(Set.of("Module"));
        kernels.forEach(kernel -> nested.addAll(kernel.nestedNames()));
        Stream<TypeMirror> types = methods.stream()
                .flatMap(method -> Stream.concat(
                        Stream.of(method.getReturnType()),
                        method.getParameters().stream().map(VariableElement::asType)));
        UnnamedPackage.check(type, Generated.tasks(ClassName.get(type)), nested, types, problems);
    }

    private void checkOwner(TypeElement type, ExecutableElement kernel, Problems problems) {
        Access.firstPrivate(type)
                .ifPresent(hidden -> problems.add(
                        PRIVATE_OWNER, Position.of(hidden), kernel.getSimpleName(), hidden.getSimpleName()));
        Access.chain(type).stream()
                .filter(Access::isInner)
                .findFirst()
                .ifPresent(inner ->
                        problems.add(INNER_CLASS, Position.of(kernel), kernel.getSimpleName(), inner.getSimpleName()));
        program.canNameBeforeMembers(type, Access.packageOf(type), Position.of(type), problems);
    }

    /** Leaves out kernels for which there is no place in the generated class. */
    private static List<ExecutableElement> withoutClashes(
            TypeElement type, List<ExecutableElement> methods, Problems problems) {
        String generated = Generated.tasks(ClassName.get(type)).simpleName();
        Map<String, ExecutableElement> places = new TreeMap<>();
        List<ExecutableElement> distinct = new ArrayList<>();
        for (ExecutableElement method : methods) {
            String name = method.getSimpleName().toString();
            if (OF_OBJECT.contains(name)) {
                problems.add(MEMBER_CLASH, Position.of(method), name);
                continue;
            }
            // the dispatchers' class files must differ where upper and lower case do not
            ExecutableElement other = places.putIfAbsent(name.toLowerCase(Locale.ROOT), method);
            if (other == null) {
                distinct.add(method);
            } else {
                String place = generated + "." + name;
                problems.add(OVERLOAD_CLASH, Position.of(method), Texts.of(other), Texts.of(method), place);
            }
        }
        return distinct;
    }

    private static void checkNames(List<ExecutableElement> methods, Problems problems) {
        Map<String, List<ExecutableElement>> byName = new TreeMap<>();
        for (ExecutableElement method : methods) {
            byName.computeIfAbsent(TaskNames.of(method), name -> new ArrayList<>())
                    .add(method);
        }
        byName.forEach((name, same) -> {
            for (int i = 0; i < same.size() && same.size() > 1 && !name.isBlank(); i++) {
                ExecutableElement other = same.get(i == 0 ? 1 : 0);
                String place = "'" + Texts.of(other) + "' in this class";
                problems.add(NAME_DUPLICATE, TaskNames.position(same.get(i)), name, place);
            }
        });
    }

    private List<String> warnings(TypeElement type, List<ExecutableElement> methods) {
        Warnings warnings = program.warnings();
        for (ExecutableElement method : methods) {
            warnings.addUse(method);
            ReducerReader.find(method).ifPresent(warnings::addUse);
            warnings.addUse(method.getReturnType());
            method.getParameters().stream().map(VariableElement::asType).forEach(warnings::addUse);
            method.getParameters().stream()
                    .filter(parameter -> !ParameterReader.isShown(parameter))
                    .flatMap(scratch -> ScratchReader.constructor(scratch).stream())
                    .forEach(warnings::addUse);
        }
        if (Access.isPublic(type)) {
            warnings.addPublic(type);
        }
        return warnings.names();
    }
}
