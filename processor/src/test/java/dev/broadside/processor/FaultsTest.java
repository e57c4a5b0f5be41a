package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.ForwardingFiler;
import dev.broadside.processor.harness.JavacHarness;
import dev.broadside.processor.harness.ProcessorWithFiler;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Report;
import dev.broadside.processor.harness.Report.Kind;
import dev.broadside.processor.harness.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What no program can bring about: a full disk, a bug of ours. */
class FaultsTest {

    private static final Program PROGRAM = Program.of(Source.of("Filters.java", """
                    package app;

                    import dev.broadside.annotations.Task;

                    final class Filters {
                        @Task
                        static int blur(int id) {
                            return id;
                        }
                    }
                    """), Source.of("Shaders.java", """
                    package app;

                    import dev.broadside.annotations.Task;

                    final class Shaders {
                        @Task
                        static int shade(int id) {
                            return id;
                        }
                    }
                    """));

    private final List<String> written = new ArrayList<>();

    @Test
    void aFullDiskIsReportedOnce() {
        Report report = compileWith(() -> {
            throw new IOException("disk full");
        });
        assertThat(report.id()).hasValue("gen/write-failed");
        assertThat(report.sentence()).isEqualTo("'FiltersTasks' could not be written: disk full.");
        assertIsAtFilters(report);
    }

    @Test
    void aBugOfOursIsReportedAsOursWithItsTrace() {
        Report report = compileWith(() -> {
            throw new IllegalStateException("boom");
        });
        assertThat(report.id()).hasValue("internal/crash");
        assertThat(report.sentence())
                .startsWith("The processor failed on 'Filters'. This is a bug in the processor, not in your code");
        assertThat(report.sentence()).contains("java.lang.IllegalStateException: boom");
        assertThat(report.sentence()).contains("\tat dev.broadside.processor.");
        assertThat(report.sentence()).contains(System.getProperty("java.version"));
        assertIsAtFilters(report);
    }

    private static void assertIsAtFilters(Report report) {
        assertThat(report.kind()).isEqualTo(Kind.ERROR);
        assertThat(report.path()).isEqualTo("app/Filters.java");
        assertThat(report.line()).isEqualTo(5);
    }

    /** Compiles with a fault at one of two classes, and returns the only report. */
    private Report compileWith(Fault fault) {
        JavacHarness javac = new JavacHarness(
                new ProcessorWithFiler(new BroadsideProcessor(), filer -> new FaultyFiler(filer, fault)),
                new IndexProcessor());
        List<Report> reports = javac.compile(PROGRAM).reports();
        assertThat(reports).hasSize(1);
        assertThat(written).containsExactly("app.ShadersTasks");
        return reports.get(0);
    }

    private interface Fault {
        void happen() throws IOException;
    }

    private final class FaultyFiler extends ForwardingFiler {

        private final Fault fault;

        FaultyFiler(Filer filer, Fault fault) {
            super(filer);
            this.fault = fault;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) throws IOException {
            if (name.toString().equals("app.FiltersTasks")) {
                fault.happen();
            }
            written.add(name.toString());
            return super.createSourceFile(name, originatingElements);
        }
    }
}
