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
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of one run as a section of Markdown.
 *
 * @param title the heading, which names the JDK and what was measured
 * @param text the section, heading included
 */
record Report(String title, String text) {

    private static final String NEW_FILE = "# Results\n";

    /** What JMH gave: a section for each kind of benchmark. */
    static List<Report> of(Collection<RunResult> results, String arguments) throws IOException {
        Map<String, Map<String, List<Measured>>> groups = new TreeMap<>();
        Map<String, RunResult> firsts = new TreeMap<>();
        for (RunResult result : results) {
            Measured measured = Measured.of(result);
            firsts.putIfAbsent(measured.group(), result);
            groups.computeIfAbsent(measured.group(), group -> new LinkedHashMap<>())
                    .computeIfAbsent(measured.work(), work -> new ArrayList<>())
                    .add(measured);
        }
        List<Report> reports = new ArrayList<>();
        for (Map.Entry<String, RunResult> kind : firsts.entrySet()) {
            String group = kind.getKey();
            BenchmarkParams first = kind.getValue().getParams();
            int forks = kind.getValue().getBenchmarkResults().size();
            IterationParams iterations = first.getMeasurement();
            StringBuilder tables = new StringBuilder();
            groups.getOrDefault(group, Map.of())
                    .forEach((work, sides) -> tables.append("\n### " + work + "\n\n" + Table.of(sides)));
            reports.add(of(
                    group,
                    "-jar benchmarks/target/benchmarks.jar " + arguments,
                    Runtime.Version.parse(first.getJdkVersion()).feature(),
                    first.getVmName() + " " + first.getVmVersion(),
                    (forks == 1 ? "a fork of " : forks + " rounds of a fork of ") + iterations.getCount()
                            + " iterations, " + iterations.getTime() + " each",
                    tables.toString()));
        }
        return reports;
    }

    /** What this JVM measured itself, by a main class. */
    static Report of(String group, Class<?> main, String arguments, String how, String tables) throws IOException {
        return of(
                group,
                "-cp benchmarks/target/benchmarks.jar " + main.getName() + " " + arguments,
                Runtime.version().feature(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                how,
                tables);
    }

    private static Report of(String group, String command, int jdk, String vm, String how, String tables)
            throws IOException {
        String title = ResultTable.SECTION + "JDK " + jdk + ": " + group;
        String line = "`java " + command.strip() + "` on " + LocalDate.now(ZoneOffset.UTC) + ", " + vm + ", "
                + Machine.name() + ", " + how + ".";
        return new Report(title, title + "\n\n" + line + "\n" + tables);
    }

    /** Prints this section, and puts it into the file that the system property {@code results} names, if it is set. */
    void show() throws IOException {
        System.out.println(text);
        String file = System.getProperty("results");
        if (file != null) {
            putInto(Path.of(file));
        }
    }

    /** Puts this section into a file, which is made if there is none, in the place of the one with the same heading. */
    void putInto(Path file) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : NEW_FILE;
        List<String> sections = new ArrayList<>(List.of(before.split("(?m)^(?=" + ResultTable.SECTION + ")")));
        sections.removeIf(section -> section.startsWith(title + "\n"));
        sections.add(text);
        sections.replaceAll(section -> section.stripTrailing() + "\n");
        sections.subList(1, sections.size()).sort(null);
        Files.writeString(file, String.join("\n", sections));
    }
}
