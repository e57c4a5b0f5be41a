package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.Result;
import java.util.List;
import java.util.Optional;

/** What the class of a kernel's calls does for the result of a dispatch: it differs with what the kernel gives. */
interface Outcome {

    /** Returns the outcome of the ordinary dispatches of a kernel. */
    static Outcome of(Kernel kernel, KernelNames names) {
        Optional<ResultCode> code = ResultCode.of(kernel.result());
        if (kernel.result() instanceof Result.Written written) {
            return written.isAppended()
                    ? new AppendedOutcome(code.orElseThrow(), written, names)
                    : new SlotOutcome(code.orElseThrow(), written, names);
        }
        return code.<Outcome>map(found -> new StoredOutcome(found, names)).orElseGet(() -> new NoOutcome(names));
    }

    /** Returns the class of the runtime that the class extends. */
    TypeName superclass();

    /** Returns what a dispatch gives. */
    TypeName type();

    /** Returns the code for what is held while the dispatch runs, if that is given with each. */
    Optional<ResultCode> held();

    /** Whether the results of two dispatches can be compared. */
    default boolean isComparable() {
        return true;
    }

    /** Returns what a call keeps for all its dispatches. */
    default Optional<FieldSpec> field() {
        return Optional.empty();
    }

    /** Returns what declares the id of a batch. */
    default CodeBlock start(IdLoops ids) {
        return ids.start();
    }

    /** Returns the loops of a batch. */
    CodeBlock loops(IdLoops ids);

    /** Returns the expression for the result, after the last id. */
    CodeBlock result();

    /** Returns further methods. */
    default List<MethodSpec> methods() {
        return List.of();
    }

    /** Returns the statement that lets go of what a dispatch left in the field. */
    default Optional<CodeBlock> clear() {
        return Optional.empty();
    }

    /** Returns the type of calls that give something. */
    static TypeName call(TypeName type) {
        return ParameterizedTypeName.get(RuntimeTypes.TASK_CALL, type);
    }
}
