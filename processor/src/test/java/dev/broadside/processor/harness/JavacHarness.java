package dev.broadside.processor.harness;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.broadside.processor.BroadsideProcessor;
import dev.broadside.processor.IndexProcessor;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Compiles in memory with the javac of the running JDK, by Compile Testing. */
public final class JavacHarness {

    private final List<Processor> processors;

    /** Compiles with our two processors. */
    public JavacHarness() {
        this(new BroadsideProcessor(), new IndexProcessor());
    }

    /** Compiles with these processors, in this order. Of use once: a processor works for one compilation. */
    public JavacHarness(Processor... processors) {
        this.processors = List.of(processors);
    }

    public Outcome compile(Program program) {
        Compilation compilation = Compiler.javac()
                .withProcessors(processors)
                .withClasspath(program.libraries().stream()
                        .map(library -> library.toFile())
                        .collect(ImmutableList.<File>toImmutableList()))
                .withOptions(program.options())
                .compile(program.sources().stream().map(InMemory::new).toList());
        return new Outcome(
                compilation.diagnostics().stream()
                        .map(diagnostic -> report(diagnostic, "/"))
                        .toList(),
                files(compilation, "/CLASS_OUTPUT/"),
                files(compilation, "/SOURCE_OUTPUT/"));
    }

    /** Returns a report whose path is without the directory that the sources are in. */
    static Report report(Diagnostic<? extends JavaFileObject> diagnostic, String root) {
        String path = diagnostic.getSource() == null
                ? ""
                : diagnostic.getSource().toUri().getPath();
        return new Report(
                switch (diagnostic.getKind()) {
                    case ERROR -> Report.Kind.ERROR;
                    case WARNING, MANDATORY_WARNING -> Report.Kind.WARNING;
                    case NOTE, OTHER -> Report.Kind.NOTE;
                },
                path.startsWith(root) ? path.substring(root.length()) : path,
                Math.max(0, diagnostic.getLineNumber()),
                Math.max(0, diagnostic.getColumnNumber()),
                diagnostic.getMessage(Locale.ROOT));
    }

    /** Compile Testing shows no files of a compilation that failed. */
    private static SortedMap<String, byte[]> files(Compilation compilation, String location) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (compilation.status() != Compilation.Status.FAILURE) {
            for (JavaFileObject file : compilation.generatedFiles()) {
                String path = file.toUri().getPath();
                if (path.startsWith(location)) {
                    bytes(file).ifPresent(bytes -> files.put(path.substring(location.length()), bytes));
                }
            }
        }
        return files;
    }

    /** A file that was only looked for is among them, too. */
    private static Optional<byte[]> bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(Source source) {
            super(URI.create("string:///" + source.path()), JavaFileObject.Kind.SOURCE);
            this.text = source.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
