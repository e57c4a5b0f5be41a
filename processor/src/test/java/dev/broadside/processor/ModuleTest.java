package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.DiskJavac;
import dev.broadside.processor.harness.EcjHarness;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Source;
import org.junit.jupiter.api.Test;

/** User code in a named module. */
class ModuleTest {

    private static final String PROVIDES =
            "provides dev.broadside.runtime.TaskModule with app.FiltersTasks.Module, app.ShadersTasks.Module;";

    private static Program module(String directives) {
        return Program.of(
                Source.of("module-info.java", "module app {\n" + directives + "\n}\n"),
                kernels("Filters", "blur"),
                kernels("Shaders", "shade"));
    }

    private static Source kernels(String name, String kernel) {
        return Source.of(name + ".java", """
                package app;

                import dev.broadside.annotations.Packet;
                import dev.broadside.annotations.Task;

                final class %1$s {
                    @Packet
                    record Pixel(int colour) {}

                    @Task
                    static Pixel %2$s(int id) {
                        return new Pixel(id);
                    }
                }
                """.formatted(name, kernel));
    }

    /** With {@code java.compiler} among the modules of the compilation, but not read by this one. */
    @Test
    void compilesWithoutAWordWhereItProvidesItsTasks() {
        Outcome outcome = new DiskJavac()
                .compile(module("requires dev.broadside.runtime;\n" + PROVIDES)
                        .withOptions("--add-modules", "java.compiler", "-Xlint:all", "-Werror"));
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.generatedSources().get("app/FiltersTasks.java"))
                .doesNotContain("javax.annotation.processing");
    }

    @Test
    void hasTheGeneratedAnnotationOnlyWhereItCanBeRead() {
        Outcome outcome = new DiskJavac()
                .compile(module("requires dev.broadside.runtime;\nrequires static java.compiler;\n" + PROVIDES)
                        .withOptions("-Xlint:all", "-Werror"));
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.generatedSources().get("app/FiltersTasks.java"))
                .contains("import javax.annotation.processing.Generated;");
    }

    @Test
    void mayRegisterItsTasksItself() {
        Outcome outcome = new DiskJavac()
                .compile(module("requires dev.broadside.runtime;").withOptions("-Xlint:all", "-Werror"));
        assertThat(outcome.reports()).isEmpty();
    }

    /** Which (3.46) puts generated types outside the module, so that they cannot be compiled there. */
    @Test
    void givesTheSameCodeInEcj() {
        Program program = module("requires dev.broadside.runtime;").withOptions("-proc:only");
        Outcome outcome = EcjHarness.ecj().compile(program);
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.generatedSources())
                .containsExactlyEntriesIn(new DiskJavac().compile(program).generatedSources());
    }
}
