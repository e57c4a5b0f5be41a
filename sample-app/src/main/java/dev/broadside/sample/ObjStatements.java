package dev.broadside.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The statements of an OBJ file: lines without their comments, continued ones joined. */
final class ObjStatements {

    private final BufferedReader reader;
    private int lines;
    private int line;

    /** The statements of a text. */
    ObjStatements(Reader text) {
        reader = new BufferedReader(text);
    }

    /** The words of the next statement, none for a blank line; empty at the end. */
    Optional<String[]> next() throws IOException {
        String text = readLine();
        if (text == null) {
            return Optional.empty();
        }
        line = lines;
        StringBuilder statement = new StringBuilder();
        while (text != null && text.endsWith("\\")) {
            statement.append(text, 0, text.length() - 1).append(' ');
            text = readLine();
        }
        if (text != null) {
            statement.append(text);
        }
        String words = statement.toString().strip();
        return Optional.of(words.isEmpty() ? new String[0] : words.split("\\s+"));
    }

    private String readLine() throws IOException {
        String text = reader.readLine();
        lines++;
        return text == null ? null : text.replaceFirst("#.*", "").stripTrailing();
    }

    /** The number of the line on which the last statement began, counted from one. */
    int line() {
        return line;
    }
}
