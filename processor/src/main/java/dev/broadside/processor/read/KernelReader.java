package dev.broadside.processor.read;

import static dev.broadside.processor.diag.Diagnostic.CHECKED_EXCEPTION;
import static dev.broadside.processor.diag.Diagnostic.GENERIC_KERNEL;
import static dev.broadside.processor.diag.Diagnostic.INSTANCE_KERNEL;
import static dev.broadside.processor.diag.Diagnostic.NO_BODY;
import static dev.broadside.processor.diag.Diagnostic.PRIVATE_KERNEL;
import static dev.broadside.processor.diag.Diagnostic.SLOT_PLACE;
import static dev.broadside.processor.diag.Diagnostic.TOO_MANY_ARGUMENTS;
import static dev.broadside.processor.diag.Diagnostic.TWO_CONTEXTS;
import static dev.broadside.processor.diag.Diagnostic.TWO_LOCAL_MEMORIES;
import static dev.broadside.processor.diag.Diagnostic.TWO_SLOTS;
import static dev.broadside.processor.diag.Diagnostic.VARARGS_KERNEL;

import com.palantir.javapoet.TypeName;
import dev.broadside.processor.diag.Diagnostic;
import dev.broadside.processor.diag.Position;
import dev.broadside.processor.diag.Problems;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.Parameter;
import dev.broadside.processor.model.Result;
import dev.broadside.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads one kernel. */
final class KernelReader {

    /** How many words of arguments a method can take; a {@code long} and a {@code double} are two. */
    private static final int MOST_WORDS = 255;

    private final Program program;
    private final ExecutableElement method;
    private final String name;
    private final PackageElement from;
    private final TypeNames types;
    private final Problems problems;

    KernelReader(Program program, ExecutableElement method, Problems problems) {
        this.program = program;
        this.method = method;
        this.name = method.getSimpleName().toString();
        this.from = Access.packageOf(method);
        this.types = new TypeNames(program, method);
        this.problems = problems;
    }

    /** Returns the kernel, as far as it is one, and adds what is wrong with it. */
    Kernel read() {
        checkCallable();
        checkTypes();
        TaskNames.check(method, problems);
        List<VariableElement> all = distinctParameters();
        IdReader idReader = new IdReader(method, problems);
        List<VariableElement> ids = idReader.read(all);
        List<String> idNames = idReader.names(ids);
        List<VariableElement> others = all.subList(ids.size(), all.size());
        Optional<WrittenParameter> written = written(others);
        Result result = new ResultReader(program, method, written, problems).read();
        return new Kernel(
                name,
                TaskNames.of(method),
                idNames,
                fitting(
                        parameters(others.stream()
                                .filter(parameter -> asWritten(parameter).isEmpty())
                                .toList()),
                        idNames.size()),
                result,
                new ReducerReader(program, method, problems).read(result),
                isPublic(others));
    }

    /**
     * Returns the parameter that packets are written to, which is the first after the id. A class with one has waited for a
     * round, and then ecj knows no places of parameters.
     */
    private Optional<WrittenParameter> written(List<VariableElement> others) {
        List<WrittenParameter> found = others.stream()
                .flatMap(parameter -> asWritten(parameter).stream())
                .toList();
        if (!found.isEmpty() && !found.get(0).element().equals(others.get(0))) {
            problems.add(SLOT_PLACE, Position.of(method), name, found.get(0).name());
        }
        for (WrittenParameter next : found.subList(Math.min(1, found.size()), found.size())) {
            problems.add(TWO_SLOTS, Position.of(method), name, found.get(0).name(), next.name());
        }
        return found.stream().findFirst();
    }

    private Optional<WrittenParameter> asWritten(VariableElement parameter) {
        return WrittenParameter.of(parameter, program);
    }

    private void checkCallable() {
        Set<Modifier> modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.ABSTRACT)) {
            problems.add(NO_BODY, Position.of(method), name);
        } else if (!modifiers.contains(Modifier.STATIC)) {
            problems.add(
                    INSTANCE_KERNEL,
                    Position.of(method),
                    name,
                    Access.classAround(method).getSimpleName());
        }
        if (modifiers.contains(Modifier.PRIVATE)) {
            problems.add(PRIVATE_KERNEL, Position.of(method), name, Texts.of(from));
        }
    }

    private void checkTypes() {
        if (!method.getTypeParameters().isEmpty()) {
            problems.add(GENERIC_KERNEL, Position.of(method), name);
        }
        if (method.isVarArgs()) {
            List<? extends VariableElement> all = method.getParameters();
            problems.add(VARARGS_KERNEL, Position.of(all.get(all.size() - 1)), name);
        }
        for (TypeMirror thrown : method.getThrownTypes()) {
            if (!program.isAny(thrown, Throwable.class)) {
                // which the compiler tells
                problems.addKnown();
            } else if (!program.isUnchecked(thrown)) {
                problems.add(CHECKED_EXCEPTION, Position.of(method), name, Texts.of(thrown));
            }
        }
    }

    /** Leaves out parameters without a name, and the second of two with one: of these the compiler tells. */
    private List<VariableElement> distinctParameters() {
        Set<String> names = new TreeSet<>();
        List<VariableElement> distinct = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            if (Texts.hasName(parameter) && names.add(parameter.getSimpleName().toString())) {
                distinct.add(parameter);
            } else {
                problems.addKnown();
            }
        }
        return distinct;
    }

    private List<Parameter> parameters(List<VariableElement> elements) {
        ParameterReader reader = new ParameterReader(program, method, types, problems);
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement element : elements) {
            Parameter parameter = reader.read(element);
            Optional<Parameter> other = parameters.stream()
                    .filter(read -> read.role() == parameter.role())
                    .findFirst();
            Optional<Diagnostic> refusal = other.flatMap(first -> refusalOfSecond(first.role()));
            refusal.ifPresent(second -> problems.add(
                    second, Position.of(element), name, other.orElseThrow().name()));
            if (refusal.isEmpty()) {
                parameters.add(parameter);
            }
        }
        return parameters;
    }

    /** Leaves out parameters for which a dispatch method has no room beside its object, a result, and sizes. */
    private List<Parameter> fitting(List<Parameter> parameters, int dimensions) {
        int room = MOST_WORDS - 2 - 2 * dimensions;
        int words = 0;
        List<Parameter> fitting = new ArrayList<>();
        for (Parameter parameter : parameters) {
            words += parameter.taken().map(KernelReader::words).orElse(0);
            if (words <= room) {
                fitting.add(parameter);
            }
        }
        if (words > room) {
            problems.add(TOO_MANY_ARGUMENTS, Position.of(method), name, words, room);
        }
        return fitting;
    }

    private static int words(TypeName type) {
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }

    private static Optional<Diagnostic> refusalOfSecond(Role role) {
        return switch (role) {
            case LOCAL_MEMORY -> Optional.of(TWO_LOCAL_MEMORIES);
            case CONTEXT -> Optional.of(TWO_CONTEXTS);
            case ARGUMENT, VIEW, ELEMENT, SCRATCH -> Optional.empty();
        };
    }

    private boolean isPublic(List<VariableElement> parameters) {
        return Access.isPublic(Access.classAround(method))
                && types.isPublic(method.getReturnType())
                && parameters.stream()
                        .filter(ParameterReader::isShown)
                        .map(VariableElement::asType)
                        .allMatch(types::isPublic);
    }
}
