package dev.broadside.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.nio.ByteBuffer;

/** What packets lie in. */
enum Storage {
    HEAP(ArrayTypeName.of(TypeName.BYTE), "bytes", "%s, null"),
    MEMORY(ClassName.get(ByteBuffer.class), "memory", "null, %s");

    @SuppressWarnings("ImmutableEnumChecker") // names of types do not change
    final TypeName type;

    final String variable;
    private final String both;

    Storage(TypeName type, String variable, String both) {
        this.type = type;
        this.variable = variable;
        this.both = both;
    }

    /** Returns the place of what begins at a byte of this storage. */
    Place at(CodeBlock at, PacketNames names) {
        return Place.of(names.our(variable), both.formatted(names.our(variable)), at);
    }
}
