package dev.broadside.processor.harness;

import dev.broadside.processor.harness.Report.Kind;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One program of the corpus; {@link Corpus} says how it is written down.
 *
 * @param name its group and its title
 * @param fixture its own files
 * @param later what another processor makes of it, a file in each round
 * @param library what it finds compiled already
 * @param isPlainLibrary whether that was compiled without the processor
 */
public record CorpusProgram(
        String name, Fixture fixture, List<Source> later, List<Source> library, boolean isPlainLibrary) {

    /** Compiles it. */
    public Outcome compile(UserCompiler compiler) throws IOException {
        if (library.isEmpty()) {
            return compile(compiler, fixture.program());
        }
        try (TemporaryDirectory directory = TemporaryDirectory.make()) {
            Program compiledBefore = Program.of(library);
            SortedMap<String, byte[]> classes = UserCompiler.JAVAC
                    .compile(isPlainLibrary ? compiledBefore.withOptions("-proc:none") : compiledBefore)
                    .classes();
            Program program =
                    fixture.program().withLibraries(List.of(directory.jar("library.jar", "library", classes)));
            return compile(compiler, program);
        }
    }

    private Outcome compile(UserCompiler compiler, Program program) {
        return later.isEmpty() ? compiler.compileHere(program) : compiler.compileHere(program, new SourceMaker(later));
    }

    /** Whether the compiler refuses the user's files in words of its own, which are none of our business. */
    public boolean isComplainedOf() {
        return fixture.sources().stream().anyMatch(source -> source.text().contains("// ~ complains"));
    }

    /** Whether that is such a refusal, or a remark of ours that comes with one. */
    public boolean isComplaint(Report report) {
        if (!isComplainedOf() || report.isInGenerated()) {
            return false;
        }
        return report.id()
                .map("gen/missing-type"::equals)
                .orElse(report.kind() == Kind.ERROR && !report.path().isEmpty());
    }

    /** Leaves out those, and warnings that are not ours about what is not ours. */
    public List<Report> important(List<Report> reports) {
        return reports.stream()
                .filter(report -> report.kind() == Kind.ERROR || report.id().isPresent() || report.isInGenerated())
                .filter(report -> !isComplaint(report))
                .toList();
    }

    /** Whether all of it is in its own files, and nothing is wrong with them. */
    public boolean isRight() {
        return later.isEmpty()
                && library.isEmpty()
                && !isComplainedOf()
                && expected().isEmpty();
    }

    /** What the compilers must tell of it. */
    public List<Expectation> expected() {
        List<Source> made = later.stream()
                .map(source -> new Source(Report.GENERATED + "/" + source.path(), source.text()))
                .toList();
        return Stream.concat(fixture.expectations().stream(), new Fixture(name, made).expectations().stream())
                .toList();
    }

    /** Whether it has a class {@code Main} that says by itself whether it is right. */
    public boolean hasMain() {
        return library.isEmpty()
                && fixture.sources().stream().anyMatch(source -> source.text().contains("class Main "));
    }

    @Override
    public String toString() {
        return name;
    }
}
