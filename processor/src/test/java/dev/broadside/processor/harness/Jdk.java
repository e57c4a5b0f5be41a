package dev.broadside.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * An installed JDK.
 *
 * @param feature its feature version, such as 25
 * @param home where it is
 */
public record Jdk(int feature, Path home) {

    /**
     * Finds a JDK: the running one, the one that the environment names ({@code JAVA25_HOME}), or one that lies beside
     * the running one.
     */
    public static Optional<Jdk> find(int feature) {
        Path running = Path.of(System.getProperty("java.home"));
        String named = System.getenv("JAVA" + feature + "_HOME");
        return Stream.of(Stream.of(running), Stream.ofNullable(named).map(Path::of), neighbours(running).stream())
                .flatMap(homes -> homes)
                .filter(home -> featureOf(home) == feature)
                .map(home -> new Jdk(feature, home))
                .findFirst();
    }

    private static List<Path> neighbours(Path home) {
        try (Stream<Path> homes = Files.list(home.toRealPath().getParent())) {
            return homes.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every JDK has a file that tells its version; 0 for what is no JDK. */
    private static int featureOf(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.exists(home.resolve("bin/javac"))) {
            return 0;
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Runtime.Version.parse(version).feature();
    }

    /** Runs one of its tools. */
    public ToolRun run(String tool, List<String> arguments) throws IOException, InterruptedException {
        return ToolRun.of(home.resolve("bin").resolve(tool), arguments);
    }

    @Override
    public String toString() {
        return "JDK " + feature;
    }
}
