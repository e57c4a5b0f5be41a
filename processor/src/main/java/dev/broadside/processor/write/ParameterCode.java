package dev.broadside.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.broadside.processor.model.Parameter;
import dev.broadside.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The code for a parameter of a kernel. By itself it is right for an argument that every call gets as it is. */
class ParameterCode {

    final Parameter parameter;
    final KernelNames names;
    final String name;

    ParameterCode(Parameter parameter, KernelNames names) {
        this.parameter = parameter;
        this.names = names;
        this.name = names.of(parameter);
    }

    /** Returns the code for what the parameter is for. */
    static ParameterCode of(Parameter parameter, KernelNames names) {
        return switch (parameter.role()) {
            case ARGUMENT -> new ParameterCode(parameter, names);
            case VIEW -> new ViewCode(parameter, names);
            case LOCAL_MEMORY -> new LocalMemoryCode(parameter, names);
            case ELEMENT -> new ElementCode(parameter, names);
            case SCRATCH -> new ScratchCode(parameter, names);
            case CONTEXT -> new ContextCode(parameter, names);
        };
    }

    /** Returns the field of a call that keeps what the parameter needs, if it needs something. */
    Optional<FieldSpec> field() {
        return Optional.of(field(parameter.taken().orElse(parameter.type()), name));
    }

    static FieldSpec field(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE).build();
    }

    /** Returns the statements of the dispatcher that set the field. */
    CodeBlock keep() {
        return CodeBlock.builder()
                .addStatement("$N.$N = $N", names.get("call"), name, name)
                .build();
    }

    /** Returns the statement that sets the field of a call that is to run the same ids again. */
    CodeBlock copy() {
        return field().map(field -> copy(field.name(), CodeBlock.of("$N", field.name())))
                .orElse(CodeBlock.of(""));
    }

    final CodeBlock copy(String field, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement("$N.$N = $L", names.get("again"), field, value)
                .build();
    }

    /** Returns the assignment to the field when a deferred dispatch begins, where what it keeps may be another by then. */
    Optional<CodeBlock> renew() {
        return Optional.empty();
    }

    /** Returns the statements that tell a visitor what a call could change there. */
    CodeBlock visit() {
        return visit("argument");
    }

    final CodeBlock visit(String method) {
        CodeBlock.Builder visit = CodeBlock.builder();
        for (String way : parameter.ways()) {
            visit.add(visit(method, way.isEmpty() ? List.of() : List.of(way.split("\\."))));
        }
        return visit.build();
    }

    /** Any value on the way may be null, but for a local memory. */
    private CodeBlock visit(String method, List<String> way) {
        List<CodeBlock> guards = new ArrayList<>();
        CodeBlock value = CodeBlock.of("$N", name);
        boolean mayBeNull = parameter.role() != Role.LOCAL_MEMORY;
        for (String component : way) {
            if (mayBeNull) {
                guards.add(CodeBlock.of("$L != null", value));
            }
            mayBeNull = true;
            value = CodeBlock.of("$L.$N()", value, component);
        }
        String shown = Stream.concat(Stream.of(parameter.name()), way.stream()).collect(Collectors.joining("."));
        CodeBlock told = CodeBlock.of("$N.$L($S, $L)", names.get("visitor"), method, shown, value);
        if (guards.isEmpty()) {
            return CodeBlock.builder().addStatement(told).build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", CodeBlock.join(guards, " && "))
                .addStatement(told)
                .endControlFlow()
                .build();
    }

    /** Returns the statements before the loop. */
    CodeBlock before() {
        return field().map(field -> CodeBlock.builder()
                        .addStatement("$1T $2N = this.$2N", field.type(), field.name())
                        .build())
                .orElseThrow();
    }

    /** Returns the statements that refuse results in the same memory, if they are in memory that can be shared. */
    CodeBlock checkApart() {
        return CodeBlock.of("");
    }

    /** Returns the expression that the kernel is given. */
    CodeBlock given() {
        return CodeBlock.of("$N", name);
    }

    /** Returns what the dispatch methods say of what they take. */
    String doc() {
        return "what every call of the kernel gets";
    }

    /** Returns what the dispatch methods say of when they refuse it, if they do. */
    Optional<String> refused() {
        return Optional.empty();
    }

    /** Returns what the dispatch methods say of when they refuse it because of where the results go, if they do. */
    Optional<String> refusedWithResult() {
        return Optional.empty();
    }
}
