package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program from the outside: arguments in, text, a picture and an exit code out. */
final class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @Test
    void goesThroughEverythingWithAnotherMesh() throws IOException {
        Path mesh = directory.resolve("tiny.model.obj");
        Files.writeString(mesh, "v -1 -1 0\nv 1 -1 0\nv 0 1 0\nf 1 2 3\n");

        int exitCode = run(mesh.toString());

        assertThat(text(err)).isEmpty();
        assertThat(exitCode).isEqualTo(0);
        Path picture = directory.resolve("pictures/tiny.model.png");
        assertThat(text(out)).contains("picture: " + picture);
        assertThat(Files.size(picture)).isGreaterThan(1_000);
        assertThat(text(out).lines().filter(line -> line.startsWith("ok ")).count())
                .isEqualTo(5);
        assertThat(text(out)
                        .lines()
                        .filter(line -> line.contains("Broadside  "))
                        .count())
                .isEqualTo(5);
    }

    @Test
    void refusesTwoArguments() {
        assertThat(run("a.obj", "b.obj")).isEqualTo(2);
        assertThat(text(err)).contains("one OBJ file");
        assertThat(text(out)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    v 0 0 0             | : has no faces
                    v 0 0 zero          | :1: "zero" is not a number
                    v 0 0 0;f 1 1 2     | :2: "2" names a missing vertex; there are 1 so far
                    """)
    void refusesABadFileInOneLine(String content, String fault) throws IOException {
        Path mesh = directory.resolve("bad.obj");
        Files.writeString(mesh, content.replace(";", "\n"));

        assertThat(run(mesh.toString())).isEqualTo(2);
        assertThat(text(err)).isEqualTo(mesh + fault + System.lineSeparator());
        assertThat(text(out)).isEmpty();
    }

    @Test
    void refusesWhatIsNotAFile() {
        assertThat(run(directory.toString())).isEqualTo(2);
        assertThat(run(directory.resolve("none.obj").toString())).isEqualTo(2);
        assertThat(run("not\0a path")).isEqualTo(2);
        assertThat(text(err).lines().count()).isEqualTo(3);
    }

    @Test
    void saysThatThePictureCannotBeWritten() throws IOException {
        Path mesh = directory.resolve("tiny.obj");
        Files.writeString(mesh, "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n");
        Files.createFile(directory.resolve("pictures"));

        assertThat(run(mesh.toString())).isEqualTo(2);
        assertThat(text(err)).contains("tiny.png: cannot be written");
    }

    private int run(String... args) {
        Settings settings = new Settings(directory.resolve("pictures"), 1, false);
        return Main.run(args, stream(out), stream(err), settings);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
