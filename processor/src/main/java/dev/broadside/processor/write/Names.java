package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.util.Collection;
import java.util.List;

/** The identifiers of one generated class: the user's stay as they are, ours give way. */
final class Names {

    private final NameAllocator names = new NameAllocator();

    /**
     * Makes the names of a class.
     *
     * @param hideable what is used beside them and what a variable of the same name would hide: types and constants
     * @param users the user's identifiers
     * @param ours our own
     */
    Names(Collection<String> hideable, Collection<String> users, String... ours) {
        hideable.stream().distinct().forEach(names::newName);
        users.stream().distinct().forEach(name -> names.newName(name, "user's " + name));
        for (String name : ours) {
            names.newName(name, name);
        }
    }

    /** Returns the identifiers that types are written with: of a class in another, the other's too. */
    static List<String> of(List<ClassName> types) {
        return types.stream().flatMap(type -> type.simpleNames().stream()).toList();
    }

    /**
     * Returns the format of a link to a member, whose argument is its class. A format of few parts, as JavaPoet looks at each
     * for the ends of lines.
     */
    static String link(String member) {
        return "{@link $T#" + member.replace("$", "$$") + "}";
    }

    /** Returns the identifier for one of ours. */
    String get(String our) {
        return names.get(our);
    }

    /** Returns the identifier for one of the user's, which is another only where Java allows no other way. */
    String ofUser(String name) {
        return names.get("user's " + name);
    }
}
