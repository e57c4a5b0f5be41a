package dev.broadside.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java file.
 *
 * @param packageName its package
 * @param name the class in it
 * @param text what follows the package declaration
 */
public record SourceText(String packageName, String name, String text) {

    /** Writes files into a directory, and returns where they are. */
    static List<Path> write(List<SourceText> files, Path directory) throws IOException {
        List<Path> written = new ArrayList<>();
        for (SourceText file : files) {
            Path path = directory.resolve(file.packageName).resolve(file.name + ".java");
            Files.createDirectories(path.getParent());
            written.add(Files.writeString(path, "package " + file.packageName + ";\n\n" + file.text));
        }
        return written;
    }
}
