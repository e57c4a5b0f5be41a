package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.Outcome;
import dev.broadside.processor.harness.Program;
import dev.broadside.processor.harness.TemporaryDirectory;
import dev.broadside.processor.harness.UserCompiler;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Packets that came in a jar, with what was generated for them there, or without. */
class CompiledPacketTest {

    private static final Program LIBRARY = Fixture.of("library", "hits").program();

    @ParameterizedTest
    @EnumSource
    void areUsedAsTheyAre(UserCompiler compiler) throws Throwable {
        Outcome library = compiler.compile(LIBRARY);
        Fixture user = Fixture.of("library", "right");
        Outcome outcome = compile(compiler, user.selfChecking().withOptions("-Xlint:all"), library.classes());
        assertThat(outcome.reports()).isEmpty();
        assertThat(outcome.generated().keySet())
                .containsExactly("app/BulletsTasks.java", "app/Bullets_PairBuffer.java", "app/Bullets_PairPacket.java");
        outcome.runMain(library.load());
    }

    @ParameterizedTest
    @EnumSource
    void areRefusedWhereNothingWasGeneratedForThem(UserCompiler compiler) throws IOException {
        Outcome library = compiler.compile(LIBRARY.withOptions("-proc:none"));
        assertIsRefused(compiler, "without-codecs", library.classes());
    }

    /** Not in ecj, which gives a processor no type at all for what a library lacks, but throws. */
    @ParameterizedTest
    @EnumSource(names = "JAVAC")
    void areRefusedWhereATypeIsMissing(UserCompiler compiler) throws IOException {
        Outcome library = compiler.compile(LIBRARY);
        library.classes().remove("geo/Hit$Point.class");
        assertIsRefused(compiler, "without-a-type", library.classes());
    }

    private static void assertIsRefused(UserCompiler compiler, String name, SortedMap<String, byte[]> library)
            throws IOException {
        Fixture user = Fixture.of("library", name);
        assertThat(compile(compiler, user.program(), library).reports())
                .comparingElementsUsing(compiler.meets())
                .containsExactlyElementsIn(compiler.expectations(user));
    }

    private static Outcome compile(UserCompiler compiler, Program user, SortedMap<String, byte[]> library)
            throws IOException {
        try (TemporaryDirectory directory = TemporaryDirectory.make()) {
            return compiler.compile(user.withLibraries(List.of(directory.jar("geo.jar", "geo", library))));
        }
    }
}
