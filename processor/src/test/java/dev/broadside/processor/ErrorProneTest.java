package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.DiskJavac;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Report;
import dev.broadside.processor.harness.Report.Kind;
import dev.broadside.processor.harness.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Error Prone's default checks, which many users build with, have nothing to say about generated code. */
class ErrorProneTest {

    /** Not those whose own names Error Prone dislikes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "adapters",
                "appenders",
                "columns",
                "dimensions",
                "elements",
                "narrowed",
                "nested-packets",
                "readme",
                "reducers",
                "roles",
                "slots",
                "small",
                "unnamed-package",
                "views",
                "visibility",
                "wire-types"
            })
    void findsNothingInGeneratedCode(String name) {
        assertThat(reports(Fixture.of("good", name).selfChecking()).stream()
                        .filter(report -> report.kind() != Kind.NOTE)
                        .filter(report -> report.path().contains("/generated/"))
                        .toList())
                .isEmpty();
    }

    /** Else the others would prove nothing. */
    @Test
    void findsWhatIsThere() {
        List<Report> reports = reports(Program.of(Source.of("Filters.java", """
                package app;

                final class Filters {
                    static void blur() {
                        new IllegalStateException();
                    }
                }
                """)));
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).text()).contains("[DeadException]");
    }

    private static List<Report> reports(Program program) {
        return DiskJavac.compile(program.withOptions(
                        "-Xplugin:ErrorProne",
                        "-XDcompilePolicy=simple",
                        "--should-stop=ifError=FLOW",
                        "-XDaddTypeAnnotationsToSymbol=true",
                        "-processorpath",
                        System.getProperty("java.class.path")))
                .reports();
    }
}
