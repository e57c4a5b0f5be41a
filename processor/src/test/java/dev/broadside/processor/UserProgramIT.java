package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.broadside.processor.harness.Jars;
import dev.broadside.processor.harness.Jdk;
import dev.broadside.processor.harness.ToolRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's program, compiled by the javac of each JDK with the finished jars, and run. */
class UserProgramIT {

    private static final String MODULE_INFO = """
            module app {
                requires dev.broadside.runtime;

                provides dev.broadside.runtime.TaskModule with
                        app.ShotsTasks.Module;
            }
            """;

    private static final String SHOTS = """
            package app;

            import dev.broadside.annotations.LocalMemory;
            import dev.broadside.annotations.Packet;
            import dev.broadside.annotations.Str;
            import dev.broadside.annotations.Task;
            import dev.broadside.annotations.U16;

            final class Shots {
                private Shots() {}

                @Packet
                record Hit(@U16 int target, float distance, @Str(11) String surface) {}

                @Task
                static Hit raycast(int id, @LocalMemory float gravity, long tick) {
                    return new Hit(id, gravity * tick, "metal");
                }

                @Task(name = "root")
                static double nthRoot(int id, double n) {
                    return Math.pow(id + 1, 1 / n);
                }
            }
            """;

    private static final String MAIN = """
            package app;

            import dev.broadside.runtime.TaskRegistry;
            import dev.broadside.runtime.WorkerPool;

            public final class Main {
                private Main() {}

                public static void main(String[] arguments) {
                    System.out.println(TaskRegistry.load());
                    try (WorkerPool pool = WorkerPool.create()) {
                        ShotsTasks shots = new ShotsTasks(pool);
                        shots.raycast().localMemory(2f);
                        System.out.println(shots.raycast().dispatchEqually(1024, 3L).join().get(17));
                        System.out.println(shots.nthRoot().runEqually(4, 2.0)[3]);
                    }
                }
            }
            """;

    private static final String OUTPUT = """
            TaskRegistry[raycast, root]
            Hit[target=17, distance=6.0, surface=metal]
            2.0
            """;

    private static final String RACING = """
            package app;

            import dev.broadside.annotations.Task;

            final class Racing {
                static volatile int total;
                @Task static void count(int id) {
                    total += id;
                }
            }
            """;

    @TempDir
    private Path directory;

    private Path classes;

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void onTheClassPath(int feature) throws IOException, InterruptedException {
        Jdk jdk = jdk(feature);
        compile(jdk, List.of("--class-path", Jars.API, "--processor-path", Jars.PROCESSOR.toString()), false);
        ToolRun run = jdk.run("java", List.of("--class-path", Jars.API + pathSeparator() + classes, "app.Main"));
        assertThat(run).isEqualTo(new ToolRun(0, OUTPUT.replace("\n", System.lineSeparator())));
        assertNothingIsReflective(new ClassFileImporter().importPath(classes));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void onTheModulePath(int feature) throws IOException, InterruptedException {
        Jdk jdk = jdk(feature);
        compile(jdk, List.of("--module-path", Jars.API, "--processor-path", Jars.PROCESSOR.toString()), true);
        ToolRun run = jdk.run(
                "java", List.of("--module-path", Jars.API + pathSeparator() + classes, "--module", "app/app.Main"));
        assertThat(run).isEqualTo(new ToolRun(0, OUTPUT.replace("\n", System.lineSeparator())));
        assertNothingIsReflective(new ClassFileImporter().importPath(classes));
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void withTheProcessorOnTheProcessorModulePath(int feature) throws IOException, InterruptedException {
        Jdk jdk = jdk(feature);
        compile(jdk, List.of("--module-path", Jars.API, "--processor-module-path", Jars.PROCESSOR.toString()), true);
        assertThat(Files.exists(classes.resolve("app/ShotsTasks$Module.class"))).isTrue();
    }

    /** From the finished jar, on either path, the compiler's tree API can be seen. */
    @ParameterizedTest
    @CsvSource({
        "17, --processor-path",
        "17, --processor-module-path",
        "25, --processor-path",
        "25, --processor-module-path"
    })
    void withWarningsOfTheBodiesOfKernels(int feature, String path) throws IOException, InterruptedException {
        ToolRun run = jdk(feature)
                .run(
                        "javac",
                        List.of(
                                "-d",
                                Files.createDirectories(directory.resolve("classes"))
                                        .toString(),
                                "--module-path",
                                Jars.API,
                                path,
                                Jars.PROCESSOR.toString(),
                                source("Racing.java", RACING),
                                source("module-info.java", "module app { requires dev.broadside.runtime; }")));
        assertThat(run.output()).contains("Racing.java:8: warning: [task/static-write] Kernel 'count' writes");
        assertThat(run.output()).contains("module-info.java:1: warning: [env/not-provided] Module 'app'");
        assertThat(run.exitCode()).isEqualTo(0);
    }

    @Test
    void theRunningJdkIsAmongThem() {
        assertThat(Jdk.find(Runtime.version().feature())).isPresent();
    }

    @Test
    void theRuntimeIsNotReflective() throws IOException {
        try (JarFile jar = new JarFile(Jars.RUNTIME.toFile())) {
            assertNothingIsReflective(new ClassFileImporter().importJar(jar));
        }
    }

    private static Jdk jdk(int feature) {
        Optional<Jdk> jdk = Jdk.find(feature);
        assumeTrue(jdk.isPresent(), "no JDK " + feature + " here");
        return jdk.orElseThrow();
    }

    private void compile(Jdk jdk, List<String> paths, boolean module) throws IOException, InterruptedException {
        classes = Files.createDirectories(directory.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString()));
        arguments.addAll(paths);
        arguments.add(source("Shots.java", SHOTS));
        arguments.add(source("Main.java", MAIN));
        if (module) {
            arguments.add(source("module-info.java", MODULE_INFO));
        }
        assertThat(jdk.run("javac", arguments)).isEqualTo(new ToolRun(0, ""));
    }

    private String source(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    private static String pathSeparator() {
        return System.getProperty("path.separator");
    }

    private static void assertNothingIsReflective(JavaClasses classes) {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(classes);
    }
}
