package dev.broadside.sample.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page {@code docs/wire-format.md} with its examples. */
final class Page {

    /** The folder of the page. */
    static final Path DOCS =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("docs");

    /** Two digits for a place, two spaces, bytes with a space between, two spaces, a comment. */
    private static final Pattern DUMP_LINE =
            Pattern.compile("(?<place>[0-9a-f]{2}) {2}(?<bytes>[0-9a-f]{2}( [0-9a-f]{2})*) {2}.*");

    private final String text;

    private Page(String text) {
        this.text = text;
    }

    static Page read() throws IOException {
        return new Page(Files.readString(DOCS.resolve("wire-format.md")));
    }

    /** The content of the fenced block of a language. */
    String block(String language) {
        Matcher block =
                Pattern.compile("(?s)\n```" + language + "\n(.*?\n)```\n").matcher(text);
        if (!block.find()) {
            throw new AssertionError("The page has no block '" + language + "'.");
        }
        return block.group(1);
    }

    /** The bytes of a hex dump that begins at a place, each line of which says the right one. */
    byte[] dump(String language, int begin) {
        StringBuilder bytes = new StringBuilder();
        for (String line : block(language).lines().toList()) {
            Matcher parts = DUMP_LINE.matcher(line);
            if (!parts.matches()) {
                throw new AssertionError("No line of a hex dump: " + line);
            }
            int place = begin + bytes.length() / 2;
            if (Integer.parseInt(parts.group("place"), 16) != place) {
                throw new AssertionError("This line is at byte " + Integer.toHexString(place) + ": " + line);
            }
            bytes.append(parts.group("bytes").replace(" ", ""));
        }
        return HexFormat.of().parseHex(bytes);
    }
}
