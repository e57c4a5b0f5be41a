package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.JavacHarness;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.ProcessorWithFiler;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Report;
import dev.broadside.processor.harness.Source;
import dev.broadside.processor.harness.UserCompiler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Warnings about the bodies of kernels: where the compiler shows them, and nothing where it does not. */
class BodiesTest {

    private static final Program PROGRAM = Program.of(Source.of("Filters.java", """
            package app;

            import dev.broadside.annotations.Task;

            final class Filters {
                @Task
                static void blur(int id, int[] out) {
                    out[0] = id;
                }
            }
            """));

    @Test
    void areGivenInJavac() {
        assertWarned(UserCompiler.JAVAC.compile(PROGRAM));
    }

    /** A build that breaks on warnings breaks on these, once. */
    @Test
    void areWarningsToJavac() {
        List<Report> reports =
                UserCompiler.JAVAC.compile(PROGRAM.withOptions("-Werror")).reports();
        assertThat(reports).hasSize(2);
        assertThat(reports.get(0).id()).hasValue("task/shared-element");
        assertThat(reports.get(1).kind()).isEqualTo(Report.Kind.ERROR);
    }

    @Test
    void areNotGivenInEcj() {
        assertThat(UserCompiler.ECJ.compile(PROGRAM).reports()).isEmpty();
    }

    /** Gradle wraps the environment in a class of its own, which keeps it in a field. */
    @Test
    void areGivenBehindAWrapperLikeThatOfGradle() {
        assertWarned(
                new JavacHarness(new ProcessorWithFiler(new BroadsideProcessor(), filer -> filer)).compile(PROGRAM));
    }

    @Test
    void areGivenBehindTwoWrappers() {
        Processor wrapped = new ProcessorWithFiler(new BroadsideProcessor(), filer -> filer);
        assertWarned(new JavacHarness(new ProcessorWithFiler(wrapped, filer -> filer)).compile(PROGRAM));
    }

    @Test
    void areGivenBehindAWrapperLikeThatOfIntelliJ() {
        assertWarned(compile(APIWrappers::wrap));
    }

    /** What nobody told us how to take off stays on; all else is as ever. */
    @Test
    void areNotGivenBehindAWrapperThatHidesJavac() {
        Outcome outcome = compile(environment -> {
            InvocationHandler handler = (proxy, method, arguments) -> method.invoke(environment, arguments);
            return (ProcessingEnvironment) Proxy.newProxyInstance(
                    ProcessingEnvironment.class.getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    handler);
        });
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.generatedSources()).containsKey("app/FiltersTasks.java");
    }

    /** It runs processors and goes no further: what declarations show is told at once. */
    @Test
    void areNotWaitedForInKapt() {
        Program program = Program.of(Source.of("Filters.java", """
                package app;

                import dev.broadside.annotations.Task;

                final class Filters {
                    static int total;

                    @Task
                    static void blur(int id) {
                        total++;
                    }
                }
                """));
        assertThat(UserCompiler.JAVAC.compile(program.withOptions("-Akapt.kotlin.generated=out")).reports().stream()
                        .flatMap(report -> report.id().stream())
                        .toList())
                .containsExactly("task/mutable-static");
        assertThat(UserCompiler.JAVAC.compile(program).reports().stream()
                        .flatMap(report -> report.id().stream())
                        .toList())
                .containsExactly("task/static-write");
    }

    /** Errors of other kinds are told first: javac looks into no body while there are any. */
    @Test
    void waitUntilTheProgramIsRight() {
        Program wrong =
                PROGRAM.withSources(List.of(Source.of("Wrong.java", "package app; class Wrong { Missing field; }")));
        assertThat(UserCompiler.JAVAC.compile(wrong).reports().stream()
                        .map(Report::kind)
                        .toList())
                .containsExactly(Report.Kind.ERROR);
    }

    /** What is warned of in javac, in the fixtures, is only what ecj cannot know. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "static-write",
                "shared-element",
                "shared-field",
                "shared-collection",
                "object-per-id",
            })
    void areSilentInEcjForEachFixture(String name) {
        Fixture fixture = Fixture.of("bad", "task/" + name);
        assertThat(UserCompiler.ECJ.compile(fixture.program()).reports()).isEmpty();
    }

    private static void assertWarned(Outcome outcome) {
        assertThat(outcome.reports()).hasSize(1);
        Report report = outcome.reports().get(0);
        assertThat(report.kind()).isEqualTo(Report.Kind.WARNING);
        assertThat(report.id()).hasValue("task/shared-element");
        assertThat(report.path()).isEqualTo("app/Filters.java");
        assertThat(report.line()).isEqualTo(8);
    }

    private static Outcome compile(UnaryOperator<ProcessingEnvironment> wrapper) {
        return new JavacHarness(new Wrapped(wrapper), new IndexProcessor()).compile(PROGRAM);
    }

    /** Our processor, as a tool would run it. */
    private static final class Wrapped extends AbstractProcessor {

        private final Processor processor = new BroadsideProcessor();
        private final UnaryOperator<ProcessingEnvironment> wrapper;

        Wrapped(UnaryOperator<ProcessingEnvironment> wrapper) {
            this.wrapper = wrapper;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            processor.init(wrapper.apply(environment));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            processor.process(annotations, round);
            return false;
        }
    }
}
