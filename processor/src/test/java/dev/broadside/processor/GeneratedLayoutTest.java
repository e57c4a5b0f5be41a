package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.broadside.processor.harness.DiskJavac;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.JavaLayout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated files are laid out as people would lay them out, who read them when they step through a dispatch. */
class GeneratedLayoutTest {

    static List<Fixture> fixtures() {
        return Fixture.under("good", 1);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void isNeat(Fixture fixture) {
        Map<String, String> generated = DiskJavac.compile(fixture.selfChecking().withOptions("-proc:only"))
                .generatedSources();
        assertThat(generated).isNotEmpty();
        generated.forEach((path, text) -> assertWithMessage("layout of %s", path)
                .that(JavaLayout.faults(text))
                .isEmpty());
    }

    /** The judge knows each of them. */
    @Test
    void wouldBeSeenToBeUntidy() {
        assertThat(JavaLayout.faults("""
                class Filters {

                    int a;\s


                    int b;
                \tint c;
                   int d;
                      // e
                    int f = sum(1,
                        2);
                    void run(Runnable task) {
                        run(() -> {
                            stop();
                        });
                    }

                }

                """))
                .containsExactly(
                        "2: empty line behind a brace",
                        "3: trailing blank",
                        "5: second empty line",
                        "7: tab",
                        "8: indented by 3 instead of 4",
                        "9: indented by 6 instead of 4",
                        "11: indented by 8, continues a line at 4",
                        "17: empty line before a brace",
                        "19: empty line at the end");
    }
}
