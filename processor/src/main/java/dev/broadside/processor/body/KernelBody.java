package dev.broadside.processor.body;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.broadside.processor.read.KernelShape;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * A kernel, its body, and those who know what it means.
 *
 * @param path the method
 * @param method the same as an element
 * @param shape what it takes and gives
 * @param trees the compiler's
 * @param elements the compiler's
 * @param types the compiler's
 */
record KernelBody(
        TreePath path, ExecutableElement method, KernelShape shape, Trees trees, Elements elements, Types types) {

    String name() {
        return method.getSimpleName().toString();
    }

    int dimensions() {
        return shape.ids().size();
    }

    /** Returns a bit for each id. */
    int allIds() {
        return (1 << dimensions()) - 1;
    }

    /** Returns the class that the kernel is in. */
    @Nullable
    Element owner() {
        return method.getEnclosingElement();
    }

    /** Whether what a loop goes through is there before the loop: an array or a collection. */
    boolean isContainer(@Nullable TypeMirror type) {
        if (type instanceof ArrayType) {
            return true;
        }
        TypeElement collection = elements.getTypeElement("java.util.Collection");
        return type instanceof DeclaredType
                && collection != null
                && types.isSubtype(types.erasure(type), types.erasure(collection.asType()));
    }
}
