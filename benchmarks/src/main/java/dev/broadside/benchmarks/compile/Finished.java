package dev.broadside.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes files that are finished: what another processor generated before, for the same program. So it takes what the compiler does with
 * generated code, and nothing else.
 */
public final class Finished extends AbstractProcessor {

    /** The option that says in which directory they are. */
    static final String FROM = "finished";

    private static final String JAVA = ".java";

    private boolean isDone;

    /** Makes one, as the compiler does. */
    public Finished() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.broadside.annotations.Packet", "dev.broadside.annotations.Task");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(FROM);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!isDone) {
            isDone = true;
            Path from = Path.of(processingEnv.getOptions().get(FROM));
            try (Stream<Path> paths = Files.walk(from)) {
                List<Path> files = paths.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".class"))
                        .sorted()
                        .toList();
                for (Path file : files) {
                    write(from.relativize(file).toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }

    private void write(String path, String text) throws IOException {
        Filer filer = processingEnv.getFiler();
        FileObject file = path.endsWith(JAVA)
                ? filer.createSourceFile(
                        path.substring(0, path.length() - JAVA.length()).replaceAll("[/\\\\]", "."))
                : filer.createResource(StandardLocation.CLASS_OUTPUT, "", path.replace('\\', '/'));
        try (Writer writer = file.openWriter()) {
            writer.write(text);
        }
    }
}
