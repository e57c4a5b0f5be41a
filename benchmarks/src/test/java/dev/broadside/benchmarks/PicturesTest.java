package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Paint;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.CategoryDataset;
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

    private static final String HEAD = "| side | ns, median | 5 % to 95 % |\n|---|---|---|\n";

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

    /** Those who are faster, too: nobody whom Broadside is compared with in the tables is left out. */
    @Test
    void everybodyHasBars() throws IOException {
        List<String> others =
                Table.PEERS.values().stream().flatMap(List::stream).toList();
        String table =
                HEAD + row("Broadside") + others.stream().map(PicturesTest::row).collect(Collectors.joining());
        StringBuilder drawn = new StringBuilder();
        for (Picture picture : pictures("## JDK 25: dispatches\n\n### Roots run\n\n" + table
                + "\n## JDK 25: packets\n\n### SmallPackets encode\n\n" + table)) {
            drawn.append(new String(picture.svg(), UTF_8));
            CategoryPlot plot = picture.chart().getCategoryPlot();
            assertThat(IntStream.range(0, plot.getDataset().getRowCount()).mapToObj(plot.getRenderer()::getSeriesPaint))
                    .containsNoDuplicates();
        }

        for (String other : others) {
            assertThat(drawn.toString()).contains(">" + other + "<");
        }
    }

    /** JDKs have not all the same sides. */
    @Test
    void aSideHasTheSameColourInEveryChart() {
        String head = "### Roots run\n\n" + HEAD + row("Broadside") + row("Two");
        List<Picture> pictures = pictures(
                "## JDK 17: dispatches\n\n" + head + "\n## JDK 25: dispatches\n\n" + head + row("VirtualThreads"));

        assertThat(pictures).hasSize(2);
        assertThat(colour(pictures.get(0), "Two")).isEqualTo(colour(pictures.get(1), "Two"));
    }

    private static Paint colour(Picture picture, String side) {
        CategoryPlot plot = picture.chart().getCategoryPlot();
        return plot.getRenderer().getSeriesPaint(plot.getDataset().getRowIndex(side));
    }

    @Test
    void whereThereIsNoPlainSideTheSlowestOfOursIsDrawn() {
        List<Picture> pictures = pictures("## JDK 25: packets\n\n### MixedPackets decode\n\n" + HEAD
                + "| BroadsideAccessors | 2.00 | 2.00 to 2.00 |\n| BroadsideGet | 4.00 | 4.00 to 4.00 |\n"
                + row("Sbe"));

        CategoryDataset drawn = pictures.get(0).chart().getCategoryPlot().getDataset();
        assertThat(drawn.getValue("Sbe", "Mixed decode, Get")).isEqualTo(0.25);
        assertThat(drawn.getColumnCount()).isEqualTo(1);
    }

    private static String row(String side) {
        return "| " + side + " | 1.00 | 1.00 to 1.00 |\n";
    }

    @Test
    void sidesAreToldApartWhereThereAreMoreThanColours() throws IOException {
        String head = RESULTS.lines()
                .filter(line -> line.startsWith("| side | µs, p0.0"))
                .findFirst()
                .orElseThrow();
        StringBuilder table = new StringBuilder("## JDK 25: 60 times a second\n\n### 64 roots\n\n" + head + "\n");
        for (int side = 0; side < Picture.COLOURS.size(); side++) {
            table.append("| S" + side + " | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |\n");
        }
        assertThat(latencies(table)).doesNotContain("dasharray:1,3");

        table.append("| One more | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |\n");
        assertThat(latencies(table)).contains("dasharray:1,3");
    }

    private static String latencies(StringBuilder table) throws IOException {
        List<Picture> pictures =
                Pictures.of(ResultTable.read(table.toString().lines().toList()));
        return new String(pictures.get(0).svg(), UTF_8);
    }

    private static List<Picture> pictures() {
        return pictures(RESULTS);
    }

    private static List<Picture> pictures(String results) {
        return Pictures.of(ResultTable.read(results.lines().toList()));
    }
}
