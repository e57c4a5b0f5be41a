package dev.broadside.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.broadside.processor.model.Generated;
import dev.broadside.processor.model.Kernel;
import dev.broadside.processor.model.TaskClass;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.lang.model.element.Modifier;

/** Writes the class that has the dispatchers of a class's kernels. */
public final class TasksWriter {

    private static final ClassName TASK_REGISTRY = ClassName.get("dev.broadside.runtime", "TaskRegistry");

    private final TaskClass tasks;
    private final ClassName type;
    private final Names names;
    private final String pool;

    private TasksWriter(TaskClass tasks) {
        this.tasks = tasks;
        this.type = Generated.tasks(tasks.type());
        this.names = new Names(
                hideable(), tasks.kernels().stream().map(Kernel::method).toList(), "pool");
        this.pool = names.get("pool");
    }

    /** Returns what is written before static members, and what a field of that name would hide. */
    private List<String> hideable() {
        List<String> names = new ArrayList<>(
                Names.of(List.of(RuntimeTypes.TASK_DESCRIPTOR, RuntimeTypes.SCHEMA, ClassName.get(List.class))));
        for (Kernel kernel : tasks.kernels()) {
            names.addAll(Names.of(List.of(dispatcher(kernel))));
            names.addAll(KernelNames.hideable(kernel, tasks.type()));
        }
        return names;
    }

    /** Returns the class for what was read. */
    public static TypeSpec write(TaskClass tasks) {
        return new TasksWriter(tasks).write();
    }

    private TypeSpec write() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(type)
                .addJavadoc("The tasks of {@link $T} on one worker pool.\n\n", tasks.type())
                .addJavadoc("@see $T\n", tasks.type())
                .addModifiers(Modifier.FINAL);
        if (tasks.isPublic()) {
            builder.addModifiers(Modifier.PUBLIC);
        }
        for (Kernel kernel : tasks.kernels()) {
            builder.addField(FieldSpec.builder(dispatcher(kernel), field(kernel), Modifier.PRIVATE, Modifier.FINAL)
                    .build());
        }
        builder.addMethod(constructor());
        for (Kernel kernel : tasks.kernels()) {
            builder.addMethod(accessor(kernel));
        }
        for (Kernel kernel : tasks.kernels()) {
            builder.addType(new DispatcherWriter(kernel, tasks.type(), dispatcher(kernel)).write());
        }
        return builder.addType(module()).build();
    }

    private ClassName dispatcher(Kernel kernel) {
        return type.nestedClass(KernelNames.dispatcher(kernel));
    }

    private String field(Kernel kernel) {
        return names.ofUser(kernel.method());
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("Registers the tasks with a pool and makes their dispatchers.\n\n")
                .addJavadoc("@param $L what runs them\n", pool)
                .addJavadoc("@throws IllegalArgumentException if another kernel has a task of the same name there\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.WORKER_POOL, pool)
                .addStatement("$N.register(new $T())", pool, Generated.module(tasks.type()));
        for (Kernel kernel : tasks.kernels()) {
            constructor.addStatement("$N = new $T($N)", field(kernel), dispatcher(kernel), pool);
        }
        return constructor.build();
    }

    private MethodSpec accessor(Kernel kernel) {
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(kernel.method())
                .addJavadoc("Returns the dispatcher of the task {@code $L}.\n\n", kernel.task())
                .addJavadoc("@return what dispatches {@link $T#$L}\n", tasks.type(), kernel.method())
                .returns(dispatcher(kernel))
                .addStatement("return $N", field(kernel));
        if (kernel.isPublic()) {
            accessor.addModifiers(Modifier.PUBLIC);
        }
        return accessor.build();
    }

    /** Service loading demands that it is public, whatever else is. */
    private TypeSpec module() {
        CodeBlock descriptors = tasks.kernels().stream()
                .map(kernel ->
                        CodeBlock.of("$T.$N", dispatcher(kernel), new KernelNames(kernel, tasks.type()).get("TASK")))
                .collect(CodeBlock.joining(",$W"));
        return TypeSpec.classBuilder(Generated.module(tasks.type()))
                .addJavadoc("Tells {@link $L} of these tasks.\n", TASK_REGISTRY.canonicalName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.TASK_MODULE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Made by {@link $L}.\n", ServiceLoader.class.getCanonicalName())
                        .addModifiers(Modifier.PUBLIC)
                        .build())
                .addMethod(MethodSpec.methodBuilder("tasks")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.TASK_DESCRIPTOR))
                        .addStatement("return $T.of($L)", List.class, descriptors)
                        .build())
                .addMethod(MethodSpec.methodBuilder("level")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(TypeName.INT)
                        .addStatement("return $L", Generated.LEVEL)
                        .build())
                .build();
    }
}
