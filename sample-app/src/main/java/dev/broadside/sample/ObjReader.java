package dev.broadside.sample;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Reads the vertices and faces of a Wavefront OBJ file; all its other statements are passed over. */
final class ObjReader {

    private final String file;
    private final ObjStatements statements;
    private float[] positions = new float[3 * 1024];
    private int positionCount;
    private int[] corners = new int[3 * 1024];
    private int cornerCount;

    private ObjReader(String file, Reader text) {
        this.file = file;
        statements = new ObjStatements(text);
    }

    /** The mesh in a file. */
    static Mesh read(Path path) throws IOException {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            throw new ObjException(file, "is a directory, not an OBJ file");
        }
        // Latin-1 takes any byte, so that a name in another encoding stops nobody: statements are ASCII.
        try (Reader text = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            return read(file, text);
        } catch (ObjException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new ObjException(file, "no such file");
        } catch (IOException e) {
            throw new ObjException(file, "cannot be read (" + e + ")");
        }
    }

    /** The mesh in a text; the file's name is for messages. */
    static Mesh read(String file, Reader text) throws IOException {
        return new ObjReader(file, text).readMesh();
    }

    private Mesh readMesh() throws IOException {
        for (Optional<String[]> words = statements.next(); words.isPresent(); words = statements.next()) {
            readStatement(words.get());
        }
        if (cornerCount == 0) {
            throw new ObjException(file, "has no faces");
        }
        return new Mesh(Arrays.copyOf(positions, positionCount), Arrays.copyOf(corners, cornerCount));
    }

    private void readStatement(String[] words) throws ObjException {
        String keyword = words.length == 0 ? "" : words[0];
        switch (keyword) {
            case "v" -> readVertex(words);
            case "f" -> readFace(words);
            default -> {}
        }
    }

    private void readVertex(String[] words) throws ObjException {
        if (words.length < 4) {
            throw fault("a vertex needs three numbers");
        }
        for (int axis = 1; axis <= 3; axis++) {
            if (positionCount == positions.length) {
                positions = Arrays.copyOf(positions, 2 * positionCount);
            }
            positions[positionCount++] = readNumber(words[axis]);
        }
    }

    private float readNumber(String word) throws ObjException {
        float number;
        try {
            number = Float.parseFloat(word);
        } catch (NumberFormatException e) {
            throw fault("\"" + word + "\" is not a number");
        }
        if (!Float.isFinite(number)) {
            throw fault("\"" + word + "\" is not a finite number");
        }
        return number;
    }

    private void readFace(String[] words) throws ObjException {
        if (words.length < 4) {
            throw fault("a face needs three vertices");
        }
        int first = readCorner(words[1]);
        int last = readCorner(words[2]);
        for (int word = 3; word < words.length; word++) {
            int next = readCorner(words[word]);
            addTriangle(first, last, next);
            last = next;
        }
    }

    private void addTriangle(int first, int second, int third) {
        if (cornerCount == corners.length) {
            corners = Arrays.copyOf(corners, 2 * cornerCount);
        }
        corners[cornerCount++] = first;
        corners[cornerCount++] = second;
        corners[cornerCount++] = third;
    }

    /** The vertex that {@code v}, {@code v/vt}, {@code v//vn} or {@code v/vt/vn} names, counted from zero. */
    private int readCorner(String word) throws ObjException {
        String[] parts = word.split("/", -1);
        if (parts.length > 3) {
            throw fault("\"" + word + "\" is not a corner of a face");
        }
        for (int part = 1; part < parts.length; part++) {
            if (!parts[part].isEmpty()) {
                readIndex(parts[part], word);
            }
        }
        int index = readIndex(parts[0], word);
        int vertices = positionCount / 3;
        int vertex = index < 0 ? vertices + index : index - 1;
        if (vertex < 0 || vertex >= vertices) {
            throw fault("\"" + word + "\" names a missing vertex; there are " + vertices + " so far");
        }
        return vertex;
    }

    private int readIndex(String index, String word) throws ObjException {
        try {
            return Integer.parseInt(index);
        } catch (NumberFormatException e) {
            throw fault("\"" + word + "\" is not a corner of a face");
        }
    }

    private ObjException fault(String what) {
        return new ObjException(file, statements.line(), what);
    }
}
