package dev.broadside.processor.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Looks at how a Java file is laid out: its indents, its empty lines, the length of its lines. */
public final class JavaLayout {

    private static final int STEP = 4;

    /** The longest line of code, with the longest names in it; a comment's sentence may be longer, as nobody steps through it. */
    private static final int WIDTH = 170;

    private static final Pattern LITERAL = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])'");

    private final List<String> faults = new ArrayList<>();

    /** How many braces are open outside parentheses. */
    private int blocks;

    private int parentheses;

    /** How many braces are open in parentheses: of lambdas and of arrays. */
    private int bodies;

    /** Whether the last line of code was not the end of a statement, a declaration or an annotation. */
    private boolean goesOn;

    private boolean isAnnotation;

    private JavaLayout() {}

    /** Returns all that is not as it should be, by line. */
    public static List<String> faults(String text) {
        JavaLayout layout = new JavaLayout();
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size() - 1; i++) {
            layout.look(i + 1, lines.get(i), i == 0 ? "" : lines.get(i - 1), i == lines.size() - 2);
        }
        if (!text.endsWith("\n")) {
            layout.fault(lines.size(), "no end of the line");
        }
        return layout.faults;
    }

    private void look(int number, String line, String before, boolean isLast) {
        String words = line.strip();
        int indent = line.indexOf(words);
        if (words.isEmpty()) {
            lookAtEmpty(number, before, isLast);
        } else if (line.contains("\t")) {
            fault(number, "tab");
        } else if (words.startsWith("/*") || words.startsWith("*") || words.startsWith("//")) {
            expect(number, indent, STEP * blocks + (words.startsWith("*") ? 1 : 0));
        } else {
            lookAtCode(number, LITERAL.matcher(words).replaceAll("0"), indent);
            if (line.length() > WIDTH) {
                fault(number, line.length() + " characters");
            }
            if (words.startsWith("}") && before.isBlank()) {
                fault(number - 1, "empty line before a brace");
            }
        }
        if (!line.stripTrailing().equals(line)) {
            fault(number, "trailing blank");
        }
    }

    private void lookAtEmpty(int number, String before, boolean isLast) {
        if (isLast) {
            fault(number, "empty line at the end");
        } else if (before.isBlank()) {
            fault(number, "second empty line");
        } else if (before.endsWith("{")) {
            fault(number, "empty line behind a brace");
        }
    }

    private void lookAtCode(int number, String code, int indent) {
        if (parentheses > 0 || goesOn) {
            int least = STEP * blocks + (code.startsWith("}") ? 0 : bodies > 0 ? STEP : 2 * STEP);
            if (indent < least || indent % STEP != 0) {
                fault(number, "indented by " + indent + ", continues a line at " + STEP * blocks);
            }
        } else {
            expect(number, indent, STEP * (code.startsWith("}") ? blocks - 1 : blocks));
            isAnnotation = code.startsWith("@");
        }
        code.chars().forEach(this::count);
        goesOn = parentheses > 0 || !code.matches(isAnnotation ? ".*[)\\w;{}]" : ".*[;{}]");
    }

    private void count(int sign) {
        switch (sign) {
            case '(' -> parentheses++;
            case ')' -> parentheses--;
            case '{' -> addBrace(1);
            case '}' -> addBrace(-1);
            default -> {
                // of no weight
            }
        }
    }

    private void addBrace(int count) {
        if (parentheses > 0) {
            bodies += count;
        } else {
            blocks += count;
        }
    }

    private void expect(int number, int indent, int expected) {
        if (indent != expected) {
            fault(number, "indented by " + indent + " instead of " + expected);
        }
    }

    private void fault(int number, String what) {
        faults.add(number + ": " + what);
    }
}
