package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ObjReaderTest {

    private static final String SQUARE = "v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\n";

    @Test
    void readsVerticesAndFaces() throws IOException {
        Mesh mesh = read(SQUARE + "f 1 2 3\n");

        assertThat(mesh.vertexCount()).isEqualTo(4);
        assertThat(mesh.position(2)).isEqualTo(new Vector(1, 1, 0));
        assertThat(triangles(mesh)).isEqualTo("0 1 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"f 1 2 3", "f 1/7 2/8 3/9", "f 1//7 2//8 3//9", "f 1/4/7 2/5/8 3/6/9", "f 1/ 2/ 3/"})
    void readsEveryFormOfCorner(String face) throws IOException {
        assertThat(triangles(read(SQUARE + face))).isEqualTo("0 1 2");
    }

    @Test
    void countsNegativeIndicesBackFromTheFace() throws IOException {
        Mesh mesh = read(SQUARE + "f -4 -3//-1 -1/-2/-3\nv 5 5 5\nf -1 -2 -3\n");

        assertThat(triangles(mesh)).isEqualTo("0 1 3, 4 3 2");
    }

    @Test
    void cutsPolygonsIntoFans() throws IOException {
        Mesh mesh = read(SQUARE + "v 0 0 1\nf 1 2 3 4 5\n");

        assertThat(triangles(mesh)).isEqualTo("0 1 2, 0 2 3, 0 3 4");
    }

    @Test
    void joinsContinuedLines() throws IOException {
        assertThat(triangles(read(SQUARE + "f 1 2 \\\n 3\\\n 4\n"))).isEqualTo("0 1 2, 0 2 3");
    }

    @Test
    void endsAContinuedLineAtTheEndOfTheFile() throws IOException {
        assertThat(triangles(read(SQUARE + "f 1 2 3 \\"))).isEqualTo("0 1 2");
    }

    @Test
    void passesOverWhatItDoesNotDraw() throws IOException {
        Mesh mesh = read("# a comment\r\n\r\nmtllib a.mtl\no thing\nvt 0 0\nvn 0 0 1\nvp 1\n" + SQUARE
                + "\tg left # f 9 9 9\ns off\nusemtl red\nl 1 2\nf 1 2 3 # f 1 2 4\n");

        assertThat(triangles(mesh)).isEqualTo("0 1 2");
    }

    @Test
    void takesNumbersInEveryNotation() throws IOException {
        Mesh mesh = read("v -1.5e-1 +2. .25 1.0\nv 1 0 0 0.2 0.3 0.4\nv 0 0 0\nf 1 2 3");

        assertThat(mesh.position(0)).isEqualTo(new Vector(-0.15f, 2, 0.25f));
        assertThat(mesh.position(1)).isEqualTo(new Vector(1, 0, 0));
    }

    @Test
    void growsWithTheFile() throws IOException {
        String vertices = "v 0 0 0\nv 1 0 0\nv 0 1 0\n".repeat(5_000);

        Mesh mesh = read(vertices + "f -1 -2 -3\n".repeat(9_000));

        assertThat(mesh.vertexCount()).isEqualTo(15_000);
        assertThat(mesh.triangleCount()).isEqualTo(9_000);
        assertThat(mesh.vertex(8_999, 2)).isEqualTo(14_997);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    v 1 2               | a vertex needs three numbers
                    v 1 2 x             | "x" is not a number
                    v 1 NaN 3           | "NaN" is not a finite number
                    v 1 2 -Infinity     | "-Infinity" is not a finite number
                    v 1e39 2 3          | "1e39" is not a finite number
                    f 1 2               | a face needs three vertices
                    f                   | a face needs three vertices
                    f 1 2 5             | "5" names a missing vertex; there are 4 so far
                    f 1 2 0             | "0" names a missing vertex; there are 4 so far
                    f 1 2 -5            | "-5" names a missing vertex; there are 4 so far
                    f 1 2 -2147483648/1 | "-2147483648/1" names a missing vertex; there are 4 so far
                    f 1 2 3.0           | "3.0" is not a corner of a face
                    f 1 2 99999999999   | "99999999999" is not a corner of a face
                    f 1 2 /3            | "/3" is not a corner of a face
                    f 1 2 3/x           | "3/x" is not a corner of a face
                    f 1 2 3/4/5/6       | "3/4/5/6" is not a corner of a face
                    """)
    void tellsTheLineOfAFault(String line, String fault) {
        ObjException thrown = assertThrows(ObjException.class, () -> read(SQUARE + line + "\nf 1 2 3\n"));

        assertThat(thrown).hasMessageThat().isEqualTo("test.obj:5: " + fault);
    }

    @Test
    void countsContinuedLinesOneByOne() {
        ObjException thrown = assertThrows(ObjException.class, () -> read("v 0 \\\n0 \\\n0\n\nv 1 0\nf 1 1 1\n"));

        assertThat(thrown).hasMessageThat().startsWith("test.obj:5: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", SQUARE, "PNG\u0000\u00ff"})
    void refusesAFileWithoutFaces(String text) {
        ObjException thrown = assertThrows(ObjException.class, () -> read(text));

        assertThat(thrown).hasMessageThat().isEqualTo("test.obj: has no faces");
    }

    @Test
    void readsAFileInAnyEncoding(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("latin.obj");
        Files.write(file, ("o caf\u00e9\n" + SQUARE + "f 1 2 3").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(ObjReader.read(file).triangleCount()).isEqualTo(1);
    }

    @Test
    void refusesADirectory(@TempDir Path directory) {
        ObjException thrown = assertThrows(ObjException.class, () -> ObjReader.read(directory));

        assertThat(thrown).hasMessageThat().isEqualTo(directory + ": is a directory, not an OBJ file");
    }

    @Test
    void refusesAMissingFile(@TempDir Path directory) {
        Path file = directory.resolve("none.obj");

        ObjException thrown = assertThrows(ObjException.class, () -> ObjReader.read(file));

        assertThat(thrown).hasMessageThat().isEqualTo(file + ": no such file");
    }

    private static Mesh read(String text) throws IOException {
        return ObjReader.read("test.obj", new StringReader(text));
    }

    private static String triangles(Mesh mesh) {
        StringBuilder text = new StringBuilder();
        for (int triangle = 0; triangle < mesh.triangleCount(); triangle++) {
            text.append(triangle == 0 ? "" : ", ");
            text.append(mesh.vertex(triangle, 0)).append(' ').append(mesh.vertex(triangle, 1));
            text.append(' ').append(mesh.vertex(triangle, 2));
        }
        return text.toString();
    }
}
