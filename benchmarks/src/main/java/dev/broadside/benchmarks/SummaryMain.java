package dev.broadside.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws the charts of a file of results, and writes its section on where others are ahead. */
public final class SummaryMain {

    private static final String CHARTS = "charts";

    private SummaryMain() {}

    /**
     * Reads a file of results, writes charts into the directory {@code charts} beside it, and the section into it.
     *
     * @param args the file, by default {@code benchmarks/RESULTS.md}
     * @throws IOException if it cannot be read, or something cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length == 0 ? "benchmarks/RESULTS.md" : args[0]);
        String text = Files.readString(file);
        List<ResultTable> tables = ResultTable.read(text.lines().toList());
        new Report(Losses.TITLE, Losses.section(tables, Why.in(text))).putInto(file);
        Path directory = file.resolveSibling(CHARTS);
        Files.createDirectories(directory);
        for (Picture picture : Pictures.of(tables)) {
            Files.write(directory.resolve(picture.name() + ".svg"), picture.svg());
        }
    }
}
