package dev.broadside.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program among the test's resources: the Java files of one directory, in any packages. A comment
 * {@code // ~ option …} in it gives an option to the compiler, {@code // ~ without runtime} takes the runtime away.
 *
 * @param name the directory, such as {@code task/private-kernel}
 * @param sources its files
 */
public record Fixture(String name, List<Source> sources) {

    private static final Pattern OPTION = Pattern.compile("^// ~ option (.+)$", Pattern.MULTILINE);
    private static final Pattern WITHOUT_RUNTIME = Pattern.compile("^// ~ without runtime$", Pattern.MULTILINE);

    /** Finds the fixtures under a directory of the test's resources, so many directories deep. */
    public static List<Fixture> under(String directory, int depth) {
        Path root = Resources.ROOT.resolve(directory);
        try (Stream<Path> paths = Files.walk(root, depth)) {
            return paths.filter(path -> path.getNameCount() == root.getNameCount() + depth)
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(path -> read(root, path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fixture of this name. */
    public static Fixture of(String directory, String name) {
        Path root = Resources.ROOT.resolve(directory);
        return read(root, root.resolve(name));
    }

    private static Fixture read(Path root, Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Source> sources = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                sources.add(Source.of(file.getFileName().toString(), Files.readString(file)));
            }
            return new Fixture(root.relativize(directory).toString().replace('\\', '/'), sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What both compilers together must tell of it. */
    public List<Expectation> expectations() {
        return sources.stream()
                .flatMap(source -> Expectation.in(source).stream())
                .toList();
    }

    public Program program() {
        List<String> options = new ArrayList<>();
        boolean withoutRuntime = false;
        for (Source source : sources) {
            Matcher option = OPTION.matcher(source.text());
            while (option.find()) {
                options.addAll(List.of(option.group(1).split(" ")));
            }
            withoutRuntime |= WITHOUT_RUNTIME.matcher(source.text()).find();
        }
        Program program = Program.of(sources).withOptions(options);
        return withoutRuntime ? program.withOnlyLibraries(List.of(Libraries.ANNOTATIONS)) : program;
    }

    /** The program with what it checks itself by. */
    public Program selfChecking() {
        return program().withLibraries(Libraries.TRUTH).withLibraries(List.of(Libraries.of(Thrown.class)));
    }

    @Override
    public String toString() {
        return name;
    }
}
