package dev.broadside.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words and signs of a Java file, which a typing error deletes, repeats, exchanges or replaces. */
final class JavaTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|\\s+|\"(\\\\.|[^\"\\\\\\n])*\"|[\\p{L}\\p{N}_$]+|->|::|\\.\\.\\.|.", Pattern.DOTALL);

    /** What stands elsewhere in many programs. */
    private static final List<String> OTHERS = List.of(
            "private",
            "static",
            "public",
            "final",
            "abstract",
            "sealed",
            "int",
            "long",
            "short",
            "boolean",
            "char",
            "float",
            "double",
            "void",
            "String",
            "Object",
            "Integer",
            "Missing",
            "record",
            "class",
            "enum",
            "interface",
            "List",
            "List<?>",
            "int[]",
            "int...",
            "@Task",
            "@Packet",
            "@LocalMemory",
            "@Element",
            "@Scratch",
            "@U8",
            "@U16",
            "@Str(3)",
            "@Str(0)",
            "@Length(2)",
            "<T>",
            "id",
            "get",
            "out",
            "Hit",
            "Point",
            "0",
            "65_536",
            "-1",
            "\"\"",
            "\" \"",
            "null",
            "throws Exception",
            "extends",
            "import",
            ".",
            "@",
            "\"",
            "}",
            "{",
            "(",
            ")",
            ";");

    private final List<String> tokens;

    JavaTokens(String text) {
        tokens = new ArrayList<>(TOKEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(token -> !token.startsWith("//"))
                .toList());
    }

    /** Changes one of them, if there is any. */
    void mutate(SplittableRandom random) {
        if (tokens.isEmpty()) {
            return;
        }
        int at = place(random);
        switch (random.nextInt(8)) {
            case 0, 1 -> tokens.set(at, "");
            case 2 -> tokens.set(at, tokens.get(at) + " " + tokens.get(at));
            case 3 -> exchange(at, place(random));
            case 4 -> exchange(at, next(at));
            case 5 -> tokens.set(at, tokens.get(place(random)));
            default -> tokens.set(at, " " + OTHERS.get(random.nextInt(OTHERS.size())) + " ");
        }
    }

    private void exchange(int one, int other) {
        String kept = tokens.get(one);
        tokens.set(one, tokens.get(other));
        tokens.set(other, kept);
    }

    private int place(SplittableRandom random) {
        return next(random.nextInt(tokens.size()) - 1);
    }

    /** Returns the next place with a token other than space; the same if there is none. */
    private int next(int at) {
        for (int i = at + 1; i < tokens.size(); i++) {
            if (!tokens.get(i).isBlank()) {
                return i;
            }
        }
        return Math.max(at, 0);
    }

    @Override
    public String toString() {
        return String.join("", tokens);
    }
}
