package dev.broadside.processor.harness;

import com.google.common.truth.Correspondence;
import java.util.List;
import java.util.Locale;

/** A compiler that a user's program is compiled with, and with it our processors, made anew each time. */
public enum UserCompiler {
    /** The javac of the running JDK. */
    JAVAC {
        @Override
        public Outcome compile(Program program) {
            return program.isModule() ? DiskJavac.compile(program) : new JavacHarness().compile(program);
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
        public Correspondence<Report, Expectation> meets() {
            return Correspondence.from((report, expectation) -> expectation.isMetInEcjBy(report), "is");
        }
    };

    public abstract Outcome compile(Program program);

    /** Compares what this compiler reports with what is expected. */
    public abstract Correspondence<Report, Expectation> meets();

    /** What this compiler must tell of a program. */
    public List<Expectation> expectations(Fixture fixture) {
        String name = name().toLowerCase(Locale.ROOT);
        return fixture.expectations().stream()
                .filter(expectation -> expectation.only().orElse(name).equals(name))
                .toList();
    }
}
