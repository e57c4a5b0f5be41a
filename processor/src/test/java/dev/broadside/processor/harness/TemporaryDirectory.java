package dev.broadside.processor.harness;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** A directory that is deleted when it is closed. */
public final class TemporaryDirectory implements AutoCloseable {

    private final Path root;

    private TemporaryDirectory(Path root) {
        this.root = root;
    }

    public static TemporaryDirectory make() throws IOException {
        // the real path, as compilers print it
        return new TemporaryDirectory(
                Files.createTempDirectory("broadside-processor-test").toRealPath());
    }

    /** Makes a directory in this one. */
    public Path path(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    /** Writes source files into a directory in this one, and returns that. */
    public Path write(String name, List<Source> sources) throws IOException {
        Path directory = path(name);
        for (Source source : sources) {
            Path file = directory.resolve(source.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
        }
        return directory;
    }

    /** Makes a jar of a directory's files. */
    public Path jar(String name, String moduleName, Path directory) throws IOException {
        return jar(name, moduleName, read(directory));
    }

    /** Makes a jar of these files. */
    public Path jar(String name, String moduleName, SortedMap<String, byte[]> files) throws IOException {
        Path jar = root.resolve(name);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", moduleName);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream jarOut = new JarOutputStream(out, manifest)) {
            for (String path : files.keySet()) {
                jarOut.putNextEntry(new JarEntry(path));
                jarOut.write(files.get(path));
            }
        }
        return jar;
    }

    /** Reads all files of a directory. */
    public static SortedMap<String, byte[]> read(Path directory) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                contents.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
