package dev.broadside.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of one run as a section of Markdown.
 *
 * @param title the heading, which names the JDK
 * @param text the section, heading included
 */
record Report(String title, String text) {

    private static final String SECTION = "## ";

    static Report of(Collection<RunResult> results, String arguments) {
        Map<String, List<Measured>> works = new LinkedHashMap<>();
        for (RunResult result : results) {
            Measured measured = Measured.of(result);
            works.computeIfAbsent(measured.work(), work -> new ArrayList<>()).add(measured);
        }
        BenchmarkParams params = results.iterator().next().getParams();
        String title =
                SECTION + "JDK " + Runtime.Version.parse(params.getJdkVersion()).feature();
        IterationParams iterations = params.getMeasurement();
        StringBuilder text = new StringBuilder(title)
                .append("\n\n`java -jar benchmarks/target/benchmarks.jar")
                .append(arguments.isEmpty() ? "" : " " + arguments)
                .append("` on " + LocalDate.now(ZoneOffset.UTC))
                .append(", " + params.getVmName() + " " + params.getVmVersion())
                .append(", " + params.getForks() + " forks of " + iterations.getCount() + " iterations, ")
                .append(iterations.getTime() + " each.\n");
        works.forEach((work, sides) -> text.append("\n### " + work + "\n\n" + Table.of(sides)));
        return new Report(title, text.toString());
    }

    /** Puts this section into a file, in the place of the one with the same heading. */
    void putInto(Path file) throws IOException {
        List<String> sections = new ArrayList<>(List.of(Files.readString(file).split("(?m)^(?=" + SECTION + ")")));
        sections.removeIf(section -> section.startsWith(title + "\n"));
        sections.add(text);
        sections.replaceAll(section -> section.stripTrailing() + "\n");
        sections.subList(1, sections.size()).sort(null);
        Files.writeString(file, String.join("\n", sections));
    }
}
