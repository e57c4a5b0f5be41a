package dev.broadside.processor.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadside.processor.harness.Report.Kind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of a compilation.
 *
 * @param reports what the compiler told, in its order
 * @param classes the class files and resources, by path
 * @param generated the generated sources, by path
 */
public record Outcome(List<Report> reports, SortedMap<String, byte[]> classes, SortedMap<String, byte[]> generated) {

    public List<Report> errors() {
        return reports.stream().filter(report -> report.kind() == Kind.ERROR).toList();
    }

    /** The generated sources as text. */
    public SortedMap<String, String> generatedSources() {
        SortedMap<String, String> sources = new TreeMap<>();
        generated.forEach((path, bytes) -> sources.put(path, new String(bytes, UTF_8)));
        return sources;
    }

    /** Loads the classes, which see those of the test run. */
    public ClassLoader load() {
        return new MemoryClassLoader(classes);
    }
}
