package dev.broadside.processor.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a compiler is given at once. In a program with a {@code module-info.java} the libraries are on the module path.
 *
 * @param sources the files, in the order they are named to the compiler
 * @param options further options
 * @param libraries jars and directories of classes
 */
public record Program(List<Source> sources, List<String> options, List<Path> libraries) {

    /** A program that can use Broadside and the JDK. */
    public static Program of(List<Source> sources) {
        return new Program(sources, List.of(), Libraries.API);
    }

    public static Program of(Source... sources) {
        return of(List.of(sources));
    }

    public Program withOptions(String... more) {
        return withOptions(List.of(more));
    }

    public Program withOptions(List<String> more) {
        return new Program(sources, concat(options, more), libraries);
    }

    public Program withLibraries(List<Path> more) {
        return new Program(sources, options, concat(libraries, more));
    }

    public Program withOnlyLibraries(List<Path> all) {
        return new Program(sources, options, all);
    }

    public Program withSources(List<Source> more) {
        return new Program(concat(sources, more), options, libraries);
    }

    /** The same program, its files named in the opposite order. */
    public Program reversed() {
        List<Source> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);
        return new Program(reversed, options, libraries);
    }

    boolean isModule() {
        return sources.stream().anyMatch(source -> source.path().equals("module-info.java"));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
