package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Report;
import dev.broadside.processor.harness.Source;
import dev.broadside.processor.harness.UserCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** User code in a named module. */
class ModuleTest {

    private static final String PROVIDES =
            "provides dev.broadside.runtime.TaskModule with app.FiltersTasks.Module, app.ShadersTasks.Module;";

    /** All is exported, so that javac looks at what the generated code shows of other modules. */
    private static Program module(String directives) {
        return module("", directives);
    }

    private static Program module(String annotation, String directives) {
        return Program.of(
                Source.of("module-info.java", annotation + "module app {\nexports app;\n" + directives + "\n}\n"),
                kernels("Filters", "blur"),
                kernels("Shaders", "shade"));
    }

    private static Source kernels(String name, String kernel) {
        return Source.of(name + ".java", """
                package app;

                import dev.broadside.annotations.Packet;
                import dev.broadside.annotations.Task;

                public final class %1$s {
                    private %1$s() {}

                    @Packet
                    record Pixel(int colour) {}

                    @Task
                    static int %2$s(int id) {
                        return id;
                    }

                    @Task
                    static Pixel %2$sPixel(int id) {
                        return new Pixel(id);
                    }
                }
                """.formatted(name, kernel));
    }

    /** With {@code java.compiler} among the modules of the compilation, but not read by this one. */
    @Test
    void compilesWithoutAWordWhereItProvidesItsTasks() {
        Outcome outcome = UserCompiler.JAVAC.compile(module("requires dev.broadside.runtime;\n" + PROVIDES)
                .withOptions("--add-modules", "java.compiler", "-Xlint:all", "-Werror"));
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.generatedSources().get("app/FiltersTasks.java"))
                .doesNotContain("javax.annotation.processing");
    }

    @Test
    void hasTheGeneratedAnnotationOnlyWhereItCanBeRead() {
        Outcome outcome = UserCompiler.JAVAC.compile(
                module("requires dev.broadside.runtime;\nrequires static java.compiler;\n" + PROVIDES)
                        .withOptions("-Xlint:all", "-Werror"));
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.generatedSources().get("app/FiltersTasks.java"))
                .contains("import javax.annotation.processing.Generated;");
    }

    @Test
    void mayRegisterItsTasksItself() {
        Program program = module("@SuppressWarnings(\"env/not-provided\")\n", "requires dev.broadside.runtime;");
        assertThat(UserCompiler.JAVAC
                        .compile(program.withOptions("-Xlint:all", "-Werror"))
                        .reports())
                .isEmpty();
    }

    /** All of them are named, since a module can say only once what it provides. */
    @Test
    void isToldToProvideWhatIsMissing() {
        String some = "provides dev.broadside.runtime.TaskModule with app.ShadersTasks.Module;";
        List<Report> reports = UserCompiler.JAVAC
                .compile(module("requires dev.broadside.runtime;\n" + some))
                .reports();
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).id()).hasValue("env/not-provided");
        assertThat(reports.get(0).path()).isEqualTo("module-info.java");
        assertThat(reports.get(0).sentence()).contains("Add '" + PROVIDES + "' to module-info.java");
    }

    @Test
    void isNotToldToProvideWhatIsNotListedEither() {
        Program program = module("requires dev.broadside.runtime;").withOptions("-Abroadside.index=false");
        assertThat(UserCompiler.JAVAC
                        .compile(program.withOptions("-Xlint:all", "-Werror"))
                        .reports())
                .isEmpty();
    }

    /** Which (3.46) puts generated types outside the module, so that they cannot be compiled there. */
    @Test
    void givesTheSameCodeInEcj() {
        Program program = module("requires dev.broadside.runtime;").withOptions("-proc:only");
        Outcome outcome = UserCompiler.ECJ.compile(program);
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.generatedSources())
                .containsExactlyEntriesIn(UserCompiler.JAVAC.compile(program).generatedSources());
    }
}
