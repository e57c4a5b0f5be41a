package dev.broadside.processor.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The file under META-INF/services that lists the task modules for the class path. */
public final class ServiceFile {

    /** Where it is in the output. */
    public static final String PATH = "META-INF/services/dev.broadside.runtime.TaskModule";

    private final Filer filer;

    public ServiceFile(Filer filer) {
        this.filer = filer;
    }

    /** Returns what an earlier build listed; nothing if there was none. */
    public NavigableSet<String> read() {
        NavigableSet<String> providers = new TreeSet<>();
        try (BufferedReader reader = new BufferedReader(
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH).openReader(true))) {
            reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(providers::add);
        } catch (IOException e) {
            // there was no earlier build, or it had no tasks; a filer has no other way to say so
        }
        return providers;
    }

    /** Writes the list. */
    public void write(NavigableSet<String> providers) throws IOException {
        try (Writer writer =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", PATH).openWriter()) {
            for (String provider : providers) {
                writer.write(provider + "\n");
            }
        }
    }
}
