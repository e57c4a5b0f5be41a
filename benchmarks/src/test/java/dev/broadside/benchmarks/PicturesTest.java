package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of results has charts, the same ones whenever they are drawn. */
class PicturesTest {

    private static final String RESULTS = """
            ## JDK 25: packets

            ### SmallPackets encode

            | side | ns, median | 5 % to 95 % | B | / Sbe |
            |---|---|---|---|---|
            | Broadside | 1.00 | 1.00 to 1.00 | 0.0 | 0.50 |
            | Sbe | 2.00 | 2.00 to 2.00 | 0.0 | 1.00 |

            ### Columns fill

            | side | ns, median | 5 % to 95 % | B |
            |---|---|---|---|
            | Columns | 1.00 | 1.00 to 1.00 | 0.0 |

            ## JDK 25: 60 times a second

            ### 4,300 roots

            | side | µs, p0.0 | µs, p50.0 | µs, p75.0 | µs, p90.0 | µs, p95.0 | µs, p98.0 | µs, p99.0 | µs, p99.5 |
            |---|---|---|---|---|---|---|---|---|
            | Broadside | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |

            ## JDK 25: costs and counts

            | ns per id | ids | Serial | Broadside |
            |---|---|---|---|
            | 1 | 16 | 16 | 20 |
            | 1 | 1,024 | 1,024 | 700 |

            ## JDK 25: scale

            ### Predicted speed-up, workers awake

            | workers | 1,024 × 10 ns |
            |---|---|
            | 1 | 1.9 |
            | 2 | 2.7 |

            ## JDK 25: compile time

            ### Broadside by size, in a warm JVM

            | packets and as many tasks | ms added, median | from | to | ms for one of each | |
            |---|---|---|---|---|---|
            | 100 | 1000 | 900 | 1100 | 10.00 | ██████ |
            | 1,000 | 9000 | 8000 | 9900 | 9.00 | ████████████ |
            """;

    @Test
    void eachKindHasItsChart() throws IOException {
        List<Picture> pictures = pictures();

        assertThat(pictures.stream().map(Picture::name))
                .containsExactly(
                        "packets-25", "latencies-4300-25", "costs-and-counts-25", "scale-25", "compile-time-25");
        for (Picture picture : pictures) {
            assertThat(new String(picture.svg(), UTF_8)).contains("<svg");
        }
    }

    @Test
    void chartsAreTheSameEveryTime() throws IOException {
        List<Picture> first = pictures();
        List<Picture> second = pictures();

        for (int i = 0; i < first.size(); i++) {
            assertThat(new String(first.get(i).svg(), UTF_8))
                    .isEqualTo(new String(second.get(i).svg(), UTF_8));
        }
    }

    private static List<Picture> pictures() {
        return Pictures.of(ResultTable.read(RESULTS.lines().toList()));
    }
}
