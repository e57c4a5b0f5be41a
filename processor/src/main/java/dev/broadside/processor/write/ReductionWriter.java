package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.Parameter;
import dev.broadside.processor.model.Result;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes what the dispatcher of a kernel with a reducer has besides: dispatches whose results are combined to one. */
final class ReductionWriter {

    private final Kernel kernel;
    private final KernelNames names;
    private final ClassName call;
    private final ReducedOutcome outcome;
    private final DispatchDocs docs;

    private ReductionWriter(
            Kernel kernel, KernelNames names, ClassName call, ReducedOutcome outcome, DispatchDocs docs) {
        this.kernel = kernel;
        this.names = names;
        this.call = call;
        this.outcome = outcome;
        this.docs = docs;
    }

    /** Returns a writer for a kernel that has a reducer. */
    static Optional<ReductionWriter> of(
            Kernel kernel, ClassName owner, KernelNames names, ClassName dispatcher, DispatchDocs docs) {
        ClassName call = dispatcher.nestedClass(KernelNames.reduction(kernel));
        return kernel.reducer().map(reducer -> {
            TypeName value = kernel.result() instanceof Result.Primitive primitive ? primitive.type() : packet(kernel);
            return new ReductionWriter(kernel, names, call, new ReducedOutcome(value, owner, reducer, names), docs);
        });
    }

    private static TypeName packet(Kernel kernel) {
        return kernel.result().packet().orElseThrow();
    }

    /** Returns the class of the calls. */
    ClassName call() {
        return call;
    }

    /** Returns what makes its loops. */
    Outcome outcome() {
        return outcome;
    }

    /** Returns the field that keeps the calls. */
    FieldSpec calls() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.TASK_CALLS, call),
                        names.get("reductions"),
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .build();
    }

    /** Returns the dispatch methods. */
    List<MethodSpec> methods() {
        return List.of(
                method(
                        "reduceEqually",
                        Form.Door.START,
                        ParameterizedTypeName.get(RuntimeTypes.DISPATCH, outcome.type())),
                method("runReduceEqually", Form.Door.RUN, outcome.value()));
    }

    private MethodSpec method(String name, Form.Door door, TypeName returned) {
        Extents extents = new Extents(names);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc(docs.ofReduction(door, outcome.reducer()))
                .addModifiers(Modifier.PUBLIC)
                .returns(returned);
        extents.addTo(method, false);
        for (Parameter argument : kernel.arguments()) {
            method.addParameter(argument.taken().orElseThrow(), names.of(argument));
        }
        CodeBlock taken = extents.takenToReduce(names.get("reductions"));
        if (!kernel.parameters().isEmpty()) {
            taken = CodeBlock.of("arguments($L$L)", taken, names.following(kernel.arguments()));
        }
        return method.addStatement("return $L$Z.$L()", taken, door.method).build();
    }
}
