package dev.broadside.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Throwables;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Report;
import dev.broadside.processor.harness.Report.Kind;
import dev.broadside.processor.harness.Source;
import dev.broadside.processor.harness.UserCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs with a few words exchanged never make the processor fail, nor generate what does not compile.
 * {@code -Dbroadside.seed=… -Dbroadside.mutants=…} tries others.
 */
class MutationTest {

    private static final long SEED = Long.getLong("broadside.seed", 20_260_101L);
    private static final int MUTANTS = Integer.getInteger("broadside.mutants", 2);
    private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=\\W)|(?=\\W)");

    /** Words that keep many programs syntactically right. */
    private static final List<String> WORDS = List.of(
            "private",
            "static",
            "public",
            "final",
            "abstract",
            "int",
            "long",
            "short",
            "boolean",
            "char",
            "float",
            "double",
            "void",
            "String",
            "Object",
            "Integer",
            "Missing",
            "record",
            "class",
            "enum",
            "interface",
            "List",
            "int[]",
            "int...",
            "@Task",
            "@Packet",
            "@LocalMemory",
            "@U8",
            "@U16",
            "@Str(3)",
            "@Str(0)",
            "<T>",
            "id",
            "get",
            "out",
            "Hit",
            "Point",
            "0",
            "65_536",
            "-1",
            "\"\"",
            "\" \"",
            "null",
            "throws Exception");

    static List<Fixture> fixtures() {
        return Stream.concat(Fixture.under("good", 1).stream(), Fixture.under("bad", 2).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void neverFails(Fixture fixture) {
        SplittableRandom random = new SplittableRandom(SEED + fixture.name().hashCode());
        for (int i = 0; i < MUTANTS; i++) {
            Fixture mutant = mutant(fixture, random);
            assertWithMessage("seed %s, mutant %s of %s:\n%s", SEED, i, fixture, text(mutant))
                    .that(faults(mutant.program()))
                    .isEmpty();
        }
    }

    /** Compiles with the option of Error Prone's users, with which javac runs processors in spite of syntax errors. */
    private static List<String> faults(Program program) {
        try {
            return UserCompiler.JAVAC.compile(program.withOptions("--should-stop=ifError=FLOW")).reports().stream()
                    .filter(MutationTest::isFault)
                    .map(Report::toString)
                    .toList();
        } catch (RuntimeException e) {
            // javac itself does not always survive
            String trace = Throwables.getStackTraceAsString(e);
            return trace.matches("(?s).*(Broadside|Index)Processor\\.\\w+\\(.*") ? List.of(trace) : List.of();
        }
    }

    /** A crash of ours, or an error in a file of ours. */
    private static boolean isFault(Report report) {
        return report.text().contains("internal/crash")
                || (report.kind() == Kind.ERROR && report.path().startsWith("SOURCE_OUTPUT"));
    }

    /** The program without its Main, which only uses what is generated, one file with one to three words changed. */
    private static Fixture mutant(Fixture fixture, SplittableRandom random) {
        List<Source> sources = new ArrayList<>(fixture.sources());
        sources.removeIf(source -> source.path().matches("(.*/)?(Main|Use)\\.java"));
        int victim = random.nextInt(sources.size());
        Source source = sources.get(victim);
        sources.set(victim, new Source(source.path(), mutate(source.text().replaceAll("//.*", ""), random)));
        return new Fixture(fixture.name(), sources);
    }

    private static String mutate(String text, SplittableRandom random) {
        List<String> words = new ArrayList<>(List.of(WORD_BOUNDARY.split(text)));
        int[] places = IntStream.range(0, words.size())
                .filter(i -> Character.isJavaIdentifierStart(words.get(i).charAt(0)))
                .toArray();
        int changes = random.nextInt(1, 4);
        for (int i = 0; i < changes; i++) {
            int at = places[random.nextInt(places.length)];
            words.set(
                    at,
                    switch (random.nextInt(8)) {
                        case 0 -> "";
                        case 1 -> words.get(at) + " " + words.get(at);
                        case 2, 3 -> words.get(places[random.nextInt(places.length)]);
                        default -> WORDS.get(random.nextInt(WORDS.size()));
                    });
        }
        return String.join("", words);
    }

    private static String text(Fixture mutant) {
        return mutant.sources().stream()
                .map(source -> "// " + source.path() + "\n" + source.text())
                .collect(Collectors.joining("\n"));
    }
}
