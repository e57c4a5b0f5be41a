package dev.broadside.processor.body;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The classes of the JDK that say they are not to be changed by two threads at once, and the methods that change them. */
final class UnsafeTypes {

    private static final Set<String> TYPES = Set.of(
            "java.lang.StringBuilder",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.BitSet",
            "java.util.EnumMap",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.IdentityHashMap",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.PriorityQueue",
            "java.util.TreeMap",
            "java.util.TreeSet");

    /** Not {@code set} of a list, which may well be at the id. */
    private static final Set<String> CHANGES = Set.of(
            "add",
            "addAll",
            "addFirst",
            "addLast",
            "append",
            "clear",
            "compute",
            "computeIfAbsent",
            "computeIfPresent",
            "flip",
            "insert",
            "merge",
            "offer",
            "offerFirst",
            "offerLast",
            "poll",
            "pollFirst",
            "pollLast",
            "pop",
            "push",
            "put",
            "putAll",
            "putIfAbsent",
            "remove",
            "removeAll",
            "removeFirst",
            "removeIf",
            "removeLast",
            "retainAll",
            "setLength",
            "sort");

    private final KernelBody kernel;

    UnsafeTypes(KernelBody kernel) {
        this.kernel = kernel;
    }

    /**
     * Returns the class of an object that a method changes in a way of which it warns.
     *
     * @param called the method
     * @param type the type of the object
     * @param variable where the object is kept, if it is a variable
     * @return its simple name; empty if that is not certain
     */
    Optional<String> changedBy(ExecutableElement called, @Nullable TypeMirror type, @Nullable Element variable) {
        if (!CHANGES.contains(called.getSimpleName().toString())) {
            return Optional.empty();
        }
        Optional<TypeElement> declared = unsafe(type);
        return (declared.isPresent() ? declared : made(variable))
                .map(found -> found.getSimpleName().toString());
    }

    private static Optional<TypeElement> unsafe(@Nullable TypeMirror type) {
        return type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && TYPES.contains(element.getQualifiedName().toString())
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Returns the class of the object that is in a constant of the kernel's own class for ever. */
    private Optional<TypeElement> made(@Nullable Element variable) {
        if (variable == null
                || !variable.getModifiers().contains(Modifier.FINAL)
                || !variable.getModifiers().contains(Modifier.STATIC)
                || variable.getEnclosingElement() == null
                || !variable.getEnclosingElement().equals(kernel.owner())) {
            return Optional.empty();
        }
        TreePath field = kernel.trees().getPath(variable);
        return field != null
                        && field.getLeaf() instanceof VariableTree tree
                        && tree.getInitializer() instanceof NewClassTree made
                        && made.getClassBody() == null
                ? unsafe(kernel.trees().getTypeMirror(new TreePath(field, made)))
                : Optional.empty();
    }
}
