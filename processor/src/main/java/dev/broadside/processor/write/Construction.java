package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.broadside.processor.model.PacketModel;

/** The code that makes a record of values that were read. */
final class Construction {

    private final PacketModel packet;
    private final PacketNames names;

    Construction(PacketModel packet, PacketNames names) {
        this.packet = packet;
        this.names = names;
    }

    /** What the constructor throws is told as what it means: that the bytes are no such packet. */
    CodeBlock at(CodeBlock begin) {
        return orThrow(refusal(begin));
    }

    /** Does the same in a buffer, which knows a packet's index. */
    CodeBlock at(CodeBlock begin, CodeBlock index) {
        return orThrow(CodeBlock.of("located($L,$W$L, 0)", refusal(begin), index));
    }

    private CodeBlock orThrow(CodeBlock instead) {
        return orThrow(made(), instead, names.our("refusal"));
    }

    private CodeBlock made() {
        CodeBlock components = packet.fields().stream()
                .map(field -> CodeBlock.of("$N", names.value(field)))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", packet.type(), components);
    }

    private CodeBlock refusal(CodeBlock begin) {
        return refusal(CodeBlock.of("$S", packet.type().simpleName()), begin, "its constructor", names.our("refusal"));
    }

    /** Returns the expression for what tells that user code refuses the bytes. */
    static CodeBlock refusal(CodeBlock name, CodeBlock begin, String by, String refusal) {
        return CodeBlock.of(
                "new $T($L, $L,$W$S + $N, $N)",
                RuntimeTypes.PACKET_EXCEPTION,
                name,
                begin,
                "is refused by " + by + ": ",
                refusal,
                refusal);
    }

    /** Returns the code that returns what user code makes, or throws something instead of what that throws. */
    static CodeBlock orThrow(CodeBlock made, CodeBlock instead, String refusal) {
        return CodeBlock.builder()
                .beginControlFlow("try")
                .addStatement("return $L", made)
                .nextControlFlow("catch ($T $N)", RuntimeException.class, refusal)
                .addStatement("throw $L", instead)
                .endControlFlow()
                .build();
    }
}
