package dev.broadside.processor.random;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.base.Throwables;
import dev.broadside.processor.harness.Corpus;
import dev.broadside.processor.harness.CorpusProgram;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Report;
import dev.broadside.processor.harness.Report.Kind;
import dev.broadside.processor.harness.Source;
import dev.broadside.processor.harness.SourceMaker;
import dev.broadside.processor.harness.UserCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Right programs with a few words changed: the processor never fails, hangs, or generates what does not compile, whatever
 * the compiler says of the program itself. The seed is printed first and with each failure: {@code -Dbroadside.seed=…}
 * makes others, {@code -Dbroadside.mutant=…} one of them alone, {@code -Dbroadside.mutants=20000} more.
 */
class MutationTest {

    private static final long SEED = Long.getLong("broadside.seed", 20_260_101L);
    private static final int MUTANTS = Integer.getInteger("broadside.mutants", 2000);
    private static final int FIRST = Integer.getInteger("broadside.mutant", 0);

    /** Every so manieth mutant is compiled with Eclipse's compiler, too. */
    private static final int ECJ_SHARE = 10;

    /** How long a compiler may take, which needs a fraction of a second. */
    private static final long LIMIT_SECONDS = 60;

    private static final Pattern DUPLICATE = Pattern.compile("duplicate class: (?:.*\\.)?(\\w+)");

    private static final Pattern UNNAMEABLE = Pattern.compile("cannot be named in '(\\w+)(?:Packet|Buffer|Tasks)'");

    /** After so many mutants that failed, the others are not waited for. */
    private static final int ENOUGH = 10;

    private static List<Fixture> programs() {
        return Stream.concat(
                        Fixture.under("good", 1).stream()
                                .filter(fixture -> !fixture.name().matches("hundred-components|thirty-tasks")),
                        Corpus.smallAndRight().stream().map(CorpusProgram::fixture))
                .toList();
    }

    /** The seed is on standard output before anything can fail, hang, or end the process. */
    @Test
    void neverFails() throws InterruptedException {
        System.out.println("MutationTest: -Dbroadside.seed=" + SEED);
        List<Fixture> programs = programs();
        int count = System.getProperty("broadside.mutant") == null ? MUTANTS : 1;
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Optional<String>>> runs = new ArrayList<>();
            for (int i = FIRST; i < FIRST + count; i++) {
                int number = i;
                runs.add(threads.submit(() -> failure(number, programs)));
            }
            List<String> failures = new ArrayList<>();
            for (int i = 0; i < count && failures.size() < ENOUGH; i++) {
                ended(runs.get(i), FIRST + i).ifPresent(failures::add);
            }
            assertThat(failures).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    /** When it is asked for one run, all before it have ended, so this one has begun. */
    private static Optional<String> ended(Future<Optional<String>> run, int number) throws InterruptedException {
        try {
            return run.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return Optional.of(told(number, Throwables.getStackTraceAsString(e)));
        } catch (TimeoutException e) {
            return Optional.of(told(number, "not ended after " + LIMIT_SECONDS + " seconds"));
        }
    }

    /** All that is wrong with one mutant, which may be the same in many places. */
    private static Optional<String> failure(int number, List<Fixture> programs) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        Mutant mutant = Mutant.of(programs.get(random.nextInt(programs.size())), random);
        List<String> faults = new ArrayList<>(faults(UserCompiler.JAVAC, mutant.program()));
        if (number % ECJ_SHARE == 0) {
            faults.addAll(faults(UserCompiler.ECJ, mutant.program()));
        }
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(told(number, String.join("\n", faults) + "\n" + mutant));
    }

    private static String told(int number, String fault) {
        return "-Dbroadside.seed=" + SEED + " -Dbroadside.mutant=" + number + ": " + fault;
    }

    private static List<String> faults(UserCompiler compiler, Program program, Processor... others) {
        try {
            Outcome outcome = compiler.compileHere(program, others);
            boolean areReal = compiler == UserCompiler.JAVAC
                    ? !areEnteredTwice(program, outcome)
                    : isWrongByItself(program, outcome);
            List<String> unwritten = unwritten(outcome);
            return outcome.reports().stream()
                    .filter(MutationTest::isFault)
                    .filter(report -> areReal || !report.isInGenerated())
                    .filter(report ->
                            !report.isInGenerated() || unwritten.stream().noneMatch(report.text()::contains))
                    .map(report -> compiler + ": " + report)
                    .toList();
        } catch (RuntimeException e) {
            // the compilers do not always survive themselves
            String trace = Throwables.getStackTraceAsString(e);
            return trace.matches("(?s).*(Broadside|Index)Processor\\.\\w+\\(.*") ? List.of(trace) : List.of();
        }
    }

    /**
     * Whether javac takes a generated file for two, as it does beside a class that has the name of the one around it: then it no
     * longer finds what is in that one. A class that the program has, too, is another matter.
     */
    private static boolean areEnteredTwice(Program program, Outcome outcome) {
        return outcome.reports().stream()
                .filter(Report::isInGenerated)
                .map(report -> DUPLICATE.matcher(report.text()))
                .filter(Matcher::matches)
                .anyMatch(duplicate -> program.sources().stream()
                        .noneMatch(source -> source.text()
                                .matches("(?s).*\\b(class|interface|enum|record)\\s+" + duplicate.group(1) + "\\b.*")));
    }

    /** The files that could not be written without a name that is hidden, which the user is told: to refer to them is no further fault. */
    private static List<String> unwritten(Outcome outcome) {
        return outcome.errors().stream()
                .map(report -> UNNAMEABLE.matcher(report.text()))
                .filter(Matcher::find)
                .flatMap(match -> Stream.of("Packet", "Buffer", "Tasks").map(suffix -> match.group(1) + suffix))
                .filter(name ->
                        outcome.generated().keySet().stream().noneMatch(path -> path.endsWith("/" + name + ".java")))
                .toList();
    }

    /**
     * Whether generated files are wrong when they are compiled as if they had been written by hand: Eclipse's compiler
     * loses some of an earlier round where a later one makes what was missing.
     */
    private static boolean isWrongByItself(Program program, Outcome outcome) {
        if (outcome.reports().stream().noneMatch(MutationTest::isFault)) {
            return false;
        }
        List<Source> generated = new ArrayList<>();
        outcome.generatedSources().forEach((path, text) -> generated.add(new Source(path, text)));
        return UserCompiler.ECJ.compile(program.withSources(generated).withOptions("-proc:none")).errors().stream()
                .anyMatch(report -> outcome.generated().containsKey(report.path()));
    }

    /** A crash of ours, or an error in a file of ours. */
    private static boolean isFault(Report report) {
        return report.text().contains("internal/crash")
                || report.text().contains("\tat dev.broadside.")
                || (report.kind() == Kind.ERROR && report.isInGenerated());
    }

    /** A kernel's results are of a packet that has no files, for a reason that is told. */
    @ParameterizedTest
    @EnumSource
    void whatRefersToAFileThatCannotBeIsNoFurtherFault(UserCompiler compiler) {
        String imports = "import dev.broadside.annotations.*; ";
        Program program = Program.of(
                Source.of("dev.java", "package app; class dev {}"),
                Source.of("PacketBuffer.java", "package app; " + imports + "@Packet record PacketBuffer(int it) {}"),
                Source.of("Hit.java", "package app; " + imports + "@Packet record Hit(PacketBuffer it) {}"),
                Source.of(
                        "Filters.java",
                        "package app; " + imports
                                + "class Filters { @Task static Hit blur(int id) { return null; } }"));
        assertThat(compiler.compileHere(program).errors().toString()).contains("gen/name-hidden");
        assertThat(faults(compiler, program)).isEmpty();
    }

    /** The judge is no use if the compilers stop before they look at generated files. */
    @ParameterizedTest
    @EnumSource
    void wrongFilesWouldBeSeenBesideWhatDoesNotParse(UserCompiler compiler) {
        Program program = Program.of(Source.of("Filters.java", "package app; class Filters { @ int blur( }"));
        SourceMaker maker = new SourceMaker(List.of(Source.of("Made.java", "package app; class Made { Missing it; }")));
        assertWithMessage("faults in a file that somebody else made")
                .that(faults(compiler, program, maker))
                .hasSize(1);
    }
}
