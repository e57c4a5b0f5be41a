package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.benchmarks.compile.Compiler;
import dev.broadside.benchmarks.compile.Subject;
import org.junit.jupiter.api.Test;

/** Programs that processors generate code for compile, with the processors and without. */
class CompileTest {

    @Test
    void theTablesHaveEverySide() throws Exception {
        for (Compiler compiler : Compiler.values()) {
            String table = CompileMain.sideBySide("in a test", compiler, 4, 0, 1);

            assertThat(table).contains("### 4 of each, in a test");
            for (Subject subject : Subject.values()) {
                assertThat(table).contains("| " + subject.title() + " |");
            }
        }
        assertThat(CompileMain.bySize(new int[] {4, 8}, 1)).contains("| 8 | ");
    }

    /** For four packets, a codec and a buffer each; for four kernels in one class, one class of dispatchers. */
    @Test
    void everyProcessorRuns() throws Exception {
        for (Compiler compiler : Compiler.values()) {
            assertThat(compiler.compile(Subject.BROADSIDE, true, 4).files()).isEqualTo(9);
            assertThat(compiler.compile(Subject.FINISHED, true, 4).lines())
                    .isEqualTo(compiler.compile(Subject.BROADSIDE, true, 4).lines());
            assertThat(compiler.compile(Subject.AUTO_VALUE, true, 4).files()).isEqualTo(4);
            assertThat(compiler.compile(Subject.RECORD_BUILDER, true, 4).files())
                    .isEqualTo(4);
            assertThat(compiler.compile(Subject.BROADSIDE, false, 4).files()).isEqualTo(0);
        }
    }
}
