package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.DiskJavac;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of task modules, also in builds that compile one class at a time into the same directory. */
class IndexTest {

    private static final String SERVICES = "META-INF/services/dev.broadside.runtime.TaskModule";

    private static final Source FILTERS = kernels("Filters", "blur");
    private static final Source SHADERS = kernels("Shaders", "shade");

    @TempDir
    private Path classes;

    private static Source kernels(String name, String kernel) {
        return Source.of(name + ".java", """
                package app;

                import dev.broadside.annotations.Task;

                final class %s {
                    @Task
                    static int %s(int id) {
                        return id;
                    }
                }
                """.formatted(name, kernel));
    }

    private List<String> index() throws IOException {
        return Files.readAllLines(classes.resolve(SERVICES)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private void compile(List<Source> sources, String... options) throws IOException {
        // processing: javac remarks that a class of an earlier build is made again
        Program program =
                Program.of(sources).withOptions("-Xlint:all,-processing").withOptions(options);
        assertThat(DiskJavac.compile(program, classes).reports()).isEmpty();
    }

    @Test
    void listsEveryClassWithKernelsInOrder() throws IOException {
        compile(List.of(SHADERS, FILTERS));
        assertThat(index())
                .containsExactly("app.FiltersTasks$Module", "app.ShadersTasks$Module")
                .inOrder();
    }

    @Test
    void keepsWhatWasThereBefore() throws IOException {
        compile(List.of(SHADERS));
        compile(List.of(FILTERS));
        assertThat(index())
                .containsExactly("app.FiltersTasks$Module", "app.ShadersTasks$Module")
                .inOrder();
        compile(List.of(FILTERS));
        assertThat(index()).hasSize(2);
    }

    @Test
    void dropsWhatIsGone() throws IOException {
        compile(List.of(SHADERS, FILTERS));
        try (var files = Files.newDirectoryStream(classes.resolve("app"), "Shaders*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        compile(List.of(FILTERS));
        assertThat(index()).containsExactly("app.FiltersTasks$Module");
    }

    @Test
    void isTheSameTextInAnyOrder() throws IOException {
        compile(List.of(SHADERS, FILTERS));
        String text = Files.readString(classes.resolve(SERVICES));
        compile(List.of(FILTERS));
        compile(List.of(SHADERS));
        assertThat(Files.readString(classes.resolve(SERVICES))).isEqualTo(text);
    }

    @Test
    void canBeLeftOut() throws IOException {
        compile(List.of(FILTERS), "-Abroadside.index=false");
        assertThat(Files.exists(classes.resolve("app/FiltersTasks$Module.class")))
                .isTrue();
        assertThat(Files.exists(classes.resolve(SERVICES))).isFalse();
    }

    @Test
    void isNotMadeWithoutKernels() throws IOException {
        compile(List.of(Source.of("Hit.java", """
                package app;

                import dev.broadside.annotations.Packet;

                @Packet
                record Hit(int target) {}
                """)));
        assertThat(Files.exists(classes.resolve("app/HitBuffer.class"))).isTrue();
        assertThat(Files.exists(classes.resolve(SERVICES))).isFalse();
    }
}
