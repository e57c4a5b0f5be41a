package dev.broadside.processor.harness;

import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.broadside.processor.harness.Report.Kind;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
        return load(Outcome.class.getClassLoader());
    }

    /** Loads the classes, which see those of another loader. */
    private ClassLoader load(ClassLoader parent) {
        return new MemoryClassLoader(classes, parent);
    }

    /** Runs {@code Main.run()} of the program, which checks what it does, and throws what that throws. */
    public void runMain(ClassLoader parent) throws Throwable {
        List<String> mains = classes.keySet().stream()
                .filter(path -> path.matches("(.*/)?Main\\.class"))
                .toList();
        assertWithMessage("classes called Main").that(mains).hasSize(1);
        String main = mains.get(0).replace(".class", "").replace('/', '.');
        try {
            Method run = load(parent).loadClass(main).getMethod("run");
            run.setAccessible(true);
            run.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
