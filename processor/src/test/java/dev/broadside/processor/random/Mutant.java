package dev.broadside.processor.random;

import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * A program with one to three words or signs changed.
 *
 * @param of what the program is called
 * @param program the program
 */
record Mutant(String of, Program program) {

    private static final int MOST_CHANGES = 3;

    /** Every so manieth has its callers, which may be what is changed. */
    private static final int WITH_CALLERS = 3;

    /** Makes one of a program; in most without its Main, which only uses what is generated, and takes its time. */
    static Mutant of(Fixture fixture, SplittableRandom random) {
        List<Source> sources = new ArrayList<>(fixture.sources());
        if (random.nextInt(WITH_CALLERS) != 0) {
            sources.removeIf(source -> source.path().matches("(.*/)?Main\\.java"));
        }
        int victim = random.nextInt(sources.size());
        Source source = sources.get(victim);
        JavaTokens tokens = new JavaTokens(source.text());
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            tokens.mutate(random);
        }
        sources.set(victim, new Source(source.path(), tokens.toString()));
        return new Mutant(fixture.name(), new Fixture(fixture.name(), sources).selfChecking());
    }

    @Override
    public String toString() {
        return program.sources().stream()
                .map(source -> "// " + source.path() + "\n" + source.text())
                .collect(Collectors.joining("\n", "of " + of + ":\n", ""));
    }
}
