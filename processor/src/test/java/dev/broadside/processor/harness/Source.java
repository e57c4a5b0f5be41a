package dev.broadside.processor.harness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One source file of a user's program.
 *
 * @param path where it is, from the source root: {@code app/Bullets.java}
 * @param text what is in it
 */
public record Source(String path, String text) {

    private static final Pattern PACKAGE = Pattern.compile("^package ([^;]+);", Pattern.MULTILINE);

    /** Puts a file where the package it declares says. */
    public static Source of(String fileName, String text) {
        Matcher matcher = PACKAGE.matcher(text);
        return new Source(matcher.find() ? matcher.group(1).replace('.', '/') + "/" + fileName : fileName, text);
    }

    @Override
    public String toString() {
        return path;
    }
}
