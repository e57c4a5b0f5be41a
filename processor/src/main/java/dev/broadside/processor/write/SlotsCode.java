package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.Parameter;
import dev.broadside.processor.model.Role;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The code for what a participant has to itself while it runs a batch, of kernels that need something of the kind. */
final class SlotsCode {

    private final KernelNames names;
    private final List<Parameter> scratches;
    private final ClassName slot;
    private final TypeName slots;

    private SlotsCode(KernelNames names, List<Parameter> scratches, ClassName slot) {
        this.names = names;
        this.scratches = scratches;
        this.slot = slot;
        this.slots = ParameterizedTypeName.get(RuntimeTypes.PARTICIPANT_SLOTS, slot);
    }

    /** Returns the code for a kernel with a dispatcher, if it needs any. */
    static Optional<SlotsCode> of(Kernel kernel, KernelNames names, ClassName dispatcher) {
        List<Parameter> scratches = kernel.parameters().stream()
                .filter(parameter -> parameter.role() == Role.SCRATCH)
                .toList();
        if (!scratches.isEmpty()) {
            return Optional.of(new SlotsCode(names, scratches, dispatcher.nestedClass(KernelNames.slot(kernel))));
        }
        return kernel.first(Role.CONTEXT).map(any -> new SlotsCode(names, scratches, RuntimeTypes.PARTICIPANT_SLOT));
    }

    /** Returns the class of a slot, if it is one for this kernel alone. */
    Optional<TypeSpec> write() {
        if (scratches.isEmpty()) {
            return Optional.empty();
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(slot)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(RuntimeTypes.PARTICIPANT_SLOT);
        scratches.forEach(scratch -> type.addField(new ScratchCode(scratch, names).fieldOfSlot()));
        return Optional.of(type.build());
    }

    /** Returns the statement of the dispatcher's constructor that makes the slots. */
    CodeBlock make() {
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = new $T<>(pool, $T::new)",
                        slots,
                        names.get("slots"),
                        RuntimeTypes.PARTICIPANT_SLOTS,
                        slot)
                .build();
    }

    /** Returns the field of a call. */
    FieldSpec field() {
        return FieldSpec.builder(slots, names.get("slots"), Modifier.PRIVATE, Modifier.FINAL)
                .build();
    }

    /** Returns the constructor of a call. */
    MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(slots, names.get("slots"))
                .addStatement("this.$1N = $1N", names.get("slots"))
                .build();
    }

    /** Returns the statement before a batch. */
    CodeBlock take() {
        return CodeBlock.builder()
                .addStatement("$T $N = $N.take($N)", slot, names.get("slot"), names.get("slots"), names.get("worker"))
                .build();
    }

    /** Returns the statement after a batch, whether or not the kernel threw. */
    CodeBlock giveBack() {
        return CodeBlock.builder()
                .addStatement("$N.giveBack($N)", names.get("slots"), names.get("slot"))
                .build();
    }
}
