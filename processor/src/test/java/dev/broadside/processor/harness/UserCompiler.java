package dev.broadside.processor.harness;

import com.google.common.truth.Correspondence;
import dev.broadside.processor.BroadsideProcessor;
import dev.broadside.processor.IndexProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;

/** A compiler that a user's program is compiled with, and with it our processors, made anew each time. */
public enum UserCompiler {
    /** The javac of the running JDK. */
    JAVAC {
        @Override
        public Outcome compile(Program program) {
            return program.isModule() ? DiskJavac.compile(program) : new JavacHarness().compile(program);
        }

        @Override
        Outcome compileWith(Program program, Processor... processors) {
            return new JavacHarness(processors)
                    .compile(program.withOptions(
                            "-Xlint:all,-auxiliaryclass", "--should-stop=ifError=FLOW", "-Xmaxerrs", "10000"));
        }

        @Override
        public Correspondence<Report, Expectation> meets() {
            return Correspondence.from((report, expectation) -> expectation.isMetBy(report), "is");
        }
    },

    /** Eclipse's. */
    ECJ {
        @Override
        public Outcome compile(Program program) {
            return EcjHarness.compile(program);
        }

        @Override
        Outcome compileWith(Program program, Processor... processors) {
            return EcjHarness.compile(program, processors);
        }

        @Override
        public Correspondence<Report, Expectation> meets() {
            return Correspondence.from((report, expectation) -> expectation.isMetInEcjBy(report), "is");
        }
    };

    /** Compiles as a user does. */
    public abstract Outcome compile(Program program);

    /**
     * Compiles on the class path with our processors behind others, and goes on after errors. Quicker, for the processors
     * are in this process.
     */
    public Outcome compileHere(Program program, Processor... others) {
        List<Processor> all = new ArrayList<>(List.of(others));
        all.addAll(List.of(new BroadsideProcessor(), new IndexProcessor()));
        return compileWith(program, all.toArray(Processor[]::new));
    }

    abstract Outcome compileWith(Program program, Processor... processors);

    /** Compares what this compiler reports with what is expected. */
    public abstract Correspondence<Report, Expectation> meets();

    /** What this compiler must tell of a program. */
    public List<Expectation> expectations(Fixture fixture) {
        return told(fixture.expectations());
    }

    /** Those of several expectations that this compiler must meet. */
    public List<Expectation> told(List<Expectation> expectations) {
        String name = name().toLowerCase(Locale.ROOT);
        return expectations.stream()
                .filter(expectation -> expectation.only().orElse(name).equals(name))
                .toList();
    }
}
