package dev.broadside.processor.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the corpus: text files under {@code corpus}, each of many small programs.
 *
 * <ul>
 *   <li>{@code ==== title} begins a program;
 *   <li>{@code -- Hit.java} begins a file of it in package {@code app}, {@code -- geo/Hit.java} one in {@code geo}. Package
 *       and usual imports are put on its first line, unless {@code bare} comes behind. A program without this line is one
 *       file, {@code Program.java};
 *   <li>{@code -- later Hit.java} begins one that another processor makes, the first in the first round and so on;
 *   <li>{@code -- library geo/Hit.java} begins one that was compiled before, {@code -- plain library …} without our
 *       processor;
 *   <li>{@code // ~ repeat 300} repeats what is on the next line so many times, each with its number for {@code #};
 *   <li>{@code // ~ error …} is what the compilers must tell: see {@link Expectation};
 *   <li>{@code // ~ complains} stands where the compilers refuse the user's files in words of their own, and then go on.
 * </ul>
 */
public final class Corpus {

    private static final Pattern REPEAT = Pattern.compile("// ~ repeat (\\d+)\\n(.*)");

    private static final String IMPORTS =
            "import dev.broadside.annotations.*; import dev.broadside.runtime.*; import java.util.*; ";

    private Corpus() {}

    /** Returns all programs, in the order they are written, sorted by file. */
    public static List<CorpusProgram> programs() {
        try (Stream<Path> files = Files.list(Resources.ROOT.resolve("corpus"))) {
            return files.sorted().flatMap(Corpus::programs).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the right ones but those that are large. */
    public static List<CorpusProgram> smallAndRight() {
        return programs().stream()
                .filter(CorpusProgram::isRight)
                .filter(program -> !program.name().startsWith("large:"))
                .toList();
    }

    private static Stream<CorpusProgram> programs(Path file) {
        try {
            String group = file.getFileName().toString().replace(".txt", "");
            return parts("(?m)^==== +", Files.readString(file)).map(part -> program(group, part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CorpusProgram program(String group, Part program) {
        List<Source> own = new ArrayList<>();
        List<Source> later = new ArrayList<>();
        List<Source> library = new ArrayList<>();
        String text = program.rest().startsWith("-- ") ? program.rest() : "-- Program.java\n" + program.rest();
        for (Part file : parts("(?m)^-- ", text).toList()) {
            List<String> words = List.of(file.first().split(" "));
            List<Source> sources = words.contains("later") ? later : words.contains("library") ? library : own;
            sources.add(source(words, repeated(file.rest())));
        }
        String name = group + ": " + program.first();
        return new CorpusProgram(name, new Fixture(name, own), later, library, text.contains("-- plain library"));
    }

    private static Source source(List<String> words, String text) {
        boolean isBare = words.contains("bare");
        String path = words.get(words.size() - (isBare ? 2 : 1));
        if (isBare) {
            return new Source(path, text);
        }
        String inPackage = path.contains("/") ? path : "app/" + path;
        String name = inPackage.substring(0, inPackage.lastIndexOf('/')).replace('/', '.');
        return new Source(inPackage, "package " + name + "; " + IMPORTS + text);
    }

    /** The copies are on one line, so that the others keep their numbers. */
    private static String repeated(String text) {
        return REPEAT.matcher(text).replaceAll(match -> {
            int times = Integer.parseInt(match.group(1));
            return Matcher.quoteReplacement("\n"
                    + IntStream.range(0, times)
                            .mapToObj(i -> match.group(2).replace("#", Integer.toString(i)))
                            .collect(Collectors.joining(" ")));
        });
    }

    /** A piece of text: what is behind its mark on the same line, and the lines that follow. */
    private record Part(String first, String rest) {}

    private static Stream<Part> parts(String mark, String text) {
        return Pattern.compile(mark).splitAsStream(text).skip(1).map(part -> {
            int end = part.indexOf('\n');
            return new Part(part.substring(0, end).strip(), part.substring(end + 1));
        });
    }
}
