package dev.broadside.processor.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The file under META-INF/services that lists the task modules for the class path; in UTF-8, as these files are. */
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
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH).openInputStream(),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(providers::add);
        } catch (IOException e) {
            // a filer has no other way to say that there is no such file
            return providers;
        }
        return providers;
    }

    /** Writes the list. */
    public void write(NavigableSet<String> providers) throws IOException {
        try (OutputStream out =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", PATH).openOutputStream()) {
            out.write((String.join("\n", providers) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
