package dev.broadside.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method that is called once for each id, and the task it makes.
 *
 * @param method its name
 * @param task the task's name
 * @param ids its first parameters' names, one for each dimension
 * @param parameters its other parameters
 * @param result what it gives
 * @param reducer the method of the same class that combines two results, if there is one
 * @param isPublic whether every class can see the types that its dispatcher names
 */
public record Kernel(
        String method,
        String task,
        List<String> ids,
        List<Parameter> parameters,
        Result result,
        Optional<String> reducer,
        boolean isPublic) {

    public Kernel {
        ids = List.copyOf(ids);
        parameters = List.copyOf(parameters);
    }

    /** Returns the names of the classes that may be in what is generated for it, by what they are. */
    public List<String> nestedNames() {
        return Stream.of("Task", "Call", "Slot", "Reduction")
                .map(this::nestedName)
                .toList();
    }

    /** Returns the name of such a class. */
    public String nestedName(String suffix) {
        int first = method.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + method.substring(Character.charCount(first)) + suffix;
    }

    /** Returns the task's local memory. */
    public Optional<Parameter> localMemory() {
        return first(Role.LOCAL_MEMORY);
    }

    /** Returns the parameter that has a role, the first one. */
    public Optional<Parameter> first(Role role) {
        return parameters.stream().filter(parameter -> parameter.role() == role).findFirst();
    }

    /** Returns the parameter after the id that it writes packets to, if it does. */
    public Optional<String> written() {
        return result instanceof Result.Written written ? Optional.of(written.parameter()) : Optional.empty();
    }

    /** Whether the same arguments give the same results once more. */
    public boolean isRepeatable() {
        return !(result instanceof Result.None || result instanceof Result.Unknown)
                && parameters.stream().allMatch(Parameter::isFixed);
    }

    /** Returns what the dispatch methods take. */
    public List<Parameter> arguments() {
        return parameters.stream()
                .filter(parameter -> parameter.taken().isPresent())
                .toList();
    }
}
