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
import dev.broadside.processor.model.Result;
import dev.broadside.processor.model.Role;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the dispatcher of one kernel. */
final class DispatcherWriter {

    private final Kernel kernel;
    private final ClassName owner;
    private final ClassName type;
    private final ClassName call;
    private final KernelNames names;
    private final Optional<ResultCode> result;
    private final Optional<SlotsCode> slots;
    private final Extents extents;
    private final DispatchDocs docs;
    private final Optional<ReductionWriter> reduction;

    /**
     * Makes a writer.
     *
     * @param kernel the kernel
     * @param owner the class it is in
     * @param type the dispatcher
     */
    DispatcherWriter(Kernel kernel, ClassName owner, ClassName type) {
        this.kernel = kernel;
        this.owner = owner;
        this.type = type;
        this.call = type.nestedClass(KernelNames.call(kernel));
        this.names = new KernelNames(kernel, owner);
        this.result = ResultCode.of(kernel.result());
        this.slots = SlotsCode.of(kernel, names, type);
        this.extents = new Extents(names);
        this.docs = new DispatchDocs(kernel, owner, names);
        this.reduction = ReductionWriter.of(kernel, owner, names, type, docs);
    }

    TypeSpec write() {
        TypeSpec.Builder dispatcher = TypeSpec.classBuilder(type)
                .addJavadoc(docs.ofDispatcher())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addField(task())
                .addField(calls());
        reduction.ifPresent(writer -> dispatcher.addField(writer.calls()));
        if (kernel.isPublic()) {
            dispatcher.addModifiers(Modifier.PUBLIC);
        }
        kernel.localMemory().ifPresent(memory -> dispatcher.addField(localMemoryField(memory)));
        dispatcher.addMethod(constructor());
        kernel.first(Role.CONTEXT).ifPresent(context -> new ContextCode(context, names).addSeed(dispatcher, type));
        kernel.localMemory().ifPresent(memory -> dispatcher.addMethod(localMemorySetter(memory)));
        for (Form form : Form.of(result.filter(ResultCode::canBeGiven).isPresent())) {
            dispatcher.addMethod(dispatch(form));
        }
        reduction.ifPresent(writer -> dispatcher.addMethods(writer.methods()));
        slots.flatMap(SlotsCode::write).ifPresent(dispatcher::addType);
        addCalls(dispatcher, call, Outcome.of(kernel, names));
        reduction.ifPresent(writer -> addCalls(dispatcher, writer.call(), writer.outcome()));
        return dispatcher.build();
    }

    private void addCalls(TypeSpec.Builder dispatcher, ClassName made, Outcome outcome) {
        if (keepsSomething()) {
            dispatcher.addMethod(arguments(made));
        }
        dispatcher.addType(new CallWriter(kernel, names, made, outcome, slots).write());
    }

    private FieldSpec task() {
        CodeBlock schema =
                result.map(code -> CodeBlock.of(", $L", code.schema())).orElse(CodeBlock.of(""));
        return FieldSpec.builder(
                        RuntimeTypes.TASK_DESCRIPTOR,
                        names.get("TASK"),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(
                        "$T.of($Z$S, $S$L)",
                        RuntimeTypes.TASK_DESCRIPTOR,
                        kernel.task(),
                        owner.canonicalName() + "." + kernel.method(),
                        schema)
                .build();
    }

    private FieldSpec calls() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.TASK_CALLS, call),
                        names.get("calls"),
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .build();
    }

    private FieldSpec localMemoryField(Parameter memory) {
        TypeName boxed = memory.type().isPrimitive() ? memory.type().box() : memory.type();
        return FieldSpec.builder(boxed, names.get("localMemory"), Modifier.PRIVATE, Modifier.VOLATILE)
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(RuntimeTypes.WORKER_POOL, "pool");
        slots.ifPresent(code -> constructor.addCode(code.make()));
        constructor.addCode(newCalls(names.get("calls"), call));
        reduction.ifPresent(writer -> constructor.addCode(newCalls(names.get("reductions"), writer.call())));
        return constructor.build();
    }

    private CodeBlock newCalls(String field, ClassName made) {
        CodeBlock maker = slots.isPresent()
                ? CodeBlock.of("() -> new $T($N)", made, names.get("slots"))
                : CodeBlock.of("$T::new", made);
        return CodeBlock.builder()
                .addStatement("$N = new $T<>(pool, $N, $L)", field, RuntimeTypes.TASK_CALLS, names.get("TASK"), maker)
                .build();
    }

    private MethodSpec localMemorySetter(Parameter memory) {
        String name = names.of(memory);
        CodeBlock value = memory.type().isPrimitive()
                ? CodeBlock.of("$N", name)
                : CodeBlock.of("$N.newLocalMemory($S, $N)", names.get("calls"), memory.name(), name);
        return MethodSpec.methodBuilder("localMemory")
                .addJavadoc(docs.ofLocalMemory(memory))
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addParameter(memory.type(), name)
                .addStatement("$N = $L", names.get("localMemory"), value)
                .addStatement("return this")
                .build();
    }

    private MethodSpec dispatch(Form form) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(form.method)
                .addJavadoc(docs.of(form))
                .addModifiers(Modifier.PUBLIC)
                .returns(returned(form));
        if (kernel.result() instanceof Result.Unknown) {
            method.addTypeVariable(ResultCode.ANYTHING);
        }
        if (form.isInto) {
            method.addParameter(result.orElseThrow().type(), names.get("out"));
        }
        extents.addTo(method, form.hasBatchSize);
        for (Parameter argument : kernel.arguments()) {
            method.addParameter(argument.taken().orElseThrow(), names.of(argument));
        }
        CodeBlock prepared = prepared(form);
        List<CodeBlock> renewals = form.door.isDeferred() ? renewals() : List.of();
        if (!renewals.isEmpty()) {
            method.addStatement("$T $N = $L", call, names.get("call"), prepared);
            prepared = CodeBlock.of("$N", names.get("call"));
        }
        return method.addStatement(
                        "$L$L$Z.$L($L)",
                        returned(form).equals(TypeName.VOID) ? "" : "return ",
                        prepared,
                        form.door.method,
                        renewals.isEmpty() ? "" : lambda(renewals))
                .build();
    }

    private List<CodeBlock> renewals() {
        return kernel.parameters().stream()
                .flatMap(parameter -> ParameterCode.of(parameter, names).renew().stream())
                .toList();
    }

    private static CodeBlock lambda(List<CodeBlock> expressions) {
        if (expressions.size() == 1) {
            return CodeBlock.of("() -> $L", expressions.get(0));
        }
        CodeBlock.Builder body = CodeBlock.builder().add("() -> {\n$>");
        expressions.forEach(expression -> body.add("$L;\n", expression));
        return body.add("$<}").build();
    }

    private TypeName returned(Form form) {
        return switch (form.door) {
            case START, START_DEFERRED -> ParameterizedTypeName.get(RuntimeTypes.DISPATCH, ResultCode.typeOf(result));
            case START_DETACHED, START_DETACHED_DEFERRED -> TypeName.VOID;
            case RUN ->
                form.isInto ? TypeName.VOID : result.map(ResultCode::type).orElse(TypeName.VOID);
        };
    }

    /** Returns an expression for a call with everything it needs. */
    private CodeBlock prepared(Form form) {
        CodeBlock taken = extents.taken(names.get("calls"), form.hasBatchSize);
        if (keepsSomething()) {
            taken = CodeBlock.of("arguments($L$L)", taken, names.following(kernel.arguments()));
        }
        if (result.isEmpty() || form.door.isDetached()) {
            return taken;
        }
        CodeBlock out = form.isInto
                ? CodeBlock.of("$N", names.get("out"))
                : result.get().allocate(extents.count());
        return CodeBlock.of("$L$Z.into($L)", taken, out);
    }

    private boolean keepsSomething() {
        return kernel.parameters().stream()
                .anyMatch(
                        parameter -> ParameterCode.of(parameter, names).field().isPresent());
    }

    private MethodSpec arguments(ClassName made) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("arguments")
                .addModifiers(Modifier.PRIVATE)
                .returns(made)
                .addParameter(made, names.get("call"));
        for (Parameter parameter : kernel.parameters()) {
            parameter.taken().ifPresent(taken -> method.addParameter(taken, names.of(parameter)));
            method.addCode(ParameterCode.of(parameter, names).keep());
        }
        return method.addStatement("return $N", names.get("call")).build();
    }
}
