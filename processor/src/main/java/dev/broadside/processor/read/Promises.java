package dev.broadside.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What this compilation generates, whether it has by now or not. */
public interface Promises {

    /**
     * A type that is generated.
     *
     * @param type its name
     * @param origin the class that it is generated from
     */
    record Promise(ClassName type, TypeElement origin) {}

    /** Whether code is generated for a packet, and the user is told of what is wrong with it. */
    boolean hasCodecOf(TypeElement packet);

    /** Returns the type that is generated under a simple or a qualified name, if there is one only. */
    Optional<Promise> find(String name);
}
