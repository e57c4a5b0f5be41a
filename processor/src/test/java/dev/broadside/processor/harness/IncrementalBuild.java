package dev.broadside.processor.harness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.broadside.processor.BroadsideProcessor;
import dev.broadside.processor.IndexProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.SupportedAnnotationTypes;

/** A user's program that is compiled file by file, into directories that have what came of earlier compilations. */
public final class IncrementalBuild implements AutoCloseable {

    private static final List<String> AGGREGATING = List.of(
            IndexProcessor.class.getAnnotation(SupportedAnnotationTypes.class).value());

    private final TemporaryDirectory directory;
    private final Path classes;
    private final Path generated;
    private final SortedMap<String, String> origins = new TreeMap<>();
    private final SortedSet<String> aggregated = new TreeSet<>();

    private IncrementalBuild(TemporaryDirectory directory) throws IOException {
        this.directory = directory;
        this.classes = directory.path("classes");
        this.generated = directory.path("generated");
    }

    public static IncrementalBuild make() throws IOException {
        return new IncrementalBuild(TemporaryDirectory.make());
    }

    /**
     * Compiles sources beside what there is.
     *
     * @param program the sources
     * @param told what the compiler tells is added to this
     * @return the top-level classes that files were generated from
     */
    public SortedSet<String> compile(Program program, List<Report> told) throws IOException {
        return compile(program, List.of(), told);
    }

    /**
     * Compiles sources as Gradle does when they have changed: it deletes what came of them earlier and what the aggregating
     * processor wrote, and gives the classes that one looked at to all processors again.
     *
     * @param program the sources that have changed, and those that use them
     * @param told what the compiler tells is added to this
     * @return the top-level classes that files were generated from
     */
    public SortedSet<String> compileLikeGradle(Program program, List<Report> told) throws IOException {
        SortedSet<String> changed = new TreeSet<>();
        for (Source source : program.sources()) {
            changed.add(source.path().replace(".java", "").replace('/', '.'));
        }
        for (Map.Entry<String, String> file : new TreeMap<>(origins).entrySet()) {
            if (changed.contains(file.getValue()) && file.getKey().endsWith(".java")) {
                changed.add(file.getKey().replace(".java", "").replace('/', '.'));
                Files.delete(generated.resolve(file.getKey()));
            } else if (changed.contains(file.getValue())) {
                Files.delete(classes.resolve(file.getKey()));
            }
        }
        for (String path : TemporaryDirectory.read(classes).keySet()) {
            String topLevel = path.replaceFirst("(\\$.*)?\\.class$", "").replace('/', '.');
            if (changed.contains(topLevel) || path.startsWith("META-INF/services/")) {
                Files.delete(classes.resolve(path));
            }
        }
        aggregated.removeAll(changed);
        return compile(program, List.copyOf(aggregated), told);
    }

    private SortedSet<String> compile(Program program, Collection<String> compiled, List<Report> told)
            throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        Outcome outcome = DiskJavac.compile(
                program,
                directory.write("src", program.sources()),
                classes,
                generated,
                compiled,
                List.of(
                        new AnnotatedTypes(AGGREGATING, aggregated),
                        new ProcessorWithFiler(new BroadsideProcessor(), filer -> new OriginRecorder(filer, written)),
                        new IndexProcessor()));
        told.addAll(outcome.reports());
        origins.putAll(written);
        return new TreeSet<>(written.values());
    }

    /** Returns the names and contents of all classes, resources and generated sources, to be compared. */
    public List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path root : List.of(classes, generated)) {
            TemporaryDirectory.read(root)
                    .forEach((path, bytes) -> files.add(path + " " + new String(bytes, ISO_8859_1)));
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
