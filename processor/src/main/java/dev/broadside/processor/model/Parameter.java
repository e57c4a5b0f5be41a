package dev.broadside.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a kernel, after the id.
 *
 * @param name its name
 * @param type its type
 * @param role what it is for
 * @param taken the type of what the dispatch methods take for it, if they do
 * @param isFixed whether no call of the kernel can change what another one sees there
 * @param ways where in what a call is given there is something that can be changed: components' names with dots, or an
 *     empty one for the value itself
 */
public record Parameter(
        String name, TypeName type, Role role, Optional<TypeName> taken, boolean isFixed, List<String> ways) {

    public Parameter {
        ways = List.copyOf(ways);
    }

    /** Returns a parameter for which the dispatch methods take the same. */
    public static Parameter argument(String name, TypeName type, Role role, boolean isFixed, List<String> ways) {
        return new Parameter(name, type, role, Optional.of(type), isFixed, ways);
    }

    /** Returns a parameter for which the dispatch methods take nothing. */
    public static Parameter provided(String name, TypeName type, Role role, boolean isFixed, List<String> ways) {
        return new Parameter(name, type, role, Optional.empty(), isFixed, ways);
    }
}
