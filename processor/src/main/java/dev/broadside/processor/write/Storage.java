package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.nio.ByteBuffer;

/** What packets lie in. */
enum Storage {
    HEAP(ArrayTypeName.of(TypeName.BYTE), "bytes"),
    MEMORY(ClassName.get(ByteBuffer.class), "memory");

    @SuppressWarnings("ImmutableEnumChecker") // names of types do not change
    final TypeName type;

    final String variable;

    Storage(TypeName type, String variable) {
        this.type = type;
        this.variable = variable;
    }
}
