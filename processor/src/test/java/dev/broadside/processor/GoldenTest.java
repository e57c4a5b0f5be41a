package dev.broadside.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.DiskJavac;
import dev.broadside.processor.harness.Fixture;
import dev.broadside.processor.harness.Goldens;
import dev.broadside.processor.harness.Outcome;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is generated for one program of each shape, to the letter. It is code that people read. */
class GoldenTest {

    @ParameterizedTest
    @CsvSource({
        "readme, app/HitPacket.java",
        "readme, app/HitBuffer.java",
        "readme, app/BulletsTasks.java",
        "small, app/SmallTasks.java",
        "slots, app/BulletsTasks.java",
        "appenders, app/SparksTasks.java",
        "reducers, app/SumsTasks.java",
        "roles, app/BodiesTasks.java",
        "dimensions, app/ImagesTasks.java",
        "nested-packets, app/Game_Deep_HitPacket.java",
        "nested-packets, app/Game_Deep_HitBuffer.java",
        "narrowed, app/NumbersPacket.java",
        "wire-types, app/LampPacket.java",
        "wire-types, app/LampBuffer.java",
        "columns, app/LampBuffer.java",
        "visibility, app/ShutBuffer.java",
        "unnamed-package, Filters_PixelPacket.java",
    })
    void isGeneratedAsKept(String fixture, String path) throws IOException {
        check(Fixture.of("good", fixture), path);
    }

    /** What stands in for the code of a class that was refused. */
    @ParameterizedTest
    @CsvSource({"task/varargs-kernel, app/FiltersTasks.java", "packet/string-length-missing, app/HitBuffer.java"})
    void isReplacedAsKept(String fixture, String path) throws IOException {
        check(Fixture.of("bad", fixture), path);
    }

    private static void check(Fixture fixture, String path) throws IOException {
        Outcome outcome = DiskJavac.compile(fixture.selfChecking().withOptions("-proc:only"));
        assertThat(outcome.generatedSources()).containsKey(path);
        Goldens.check(fixture + "/" + path, outcome.generatedSources().get(path));
    }
}
