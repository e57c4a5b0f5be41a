package dev.broadside.sample.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON: objects as maps in their order, arrays as lists, and numbers as they are written. */
final class Json {

    /**
     * A number, of which nothing was rounded away.
     *
     * @param text its digits
     */
    record Literal(String text) {}

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");
    private static final Pattern STRING =
            Pattern.compile("\"((?:[^\"\\\\\\x00-\\x1f]++|\\\\[^u]|\\\\u[0-9a-f]{4})*+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** The value that a text holds, and nothing else. */
    static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.space();
        if (json.at < text.length()) {
            throw json.wrong("the end");
        }
        return value;
    }

    private Object value() {
        space();
        if (take("{")) {
            return object();
        } else if (take("[")) {
            return array();
        } else if (take("true")) {
            return true;
        } else if (take("false")) {
            return false;
        } else if (text.startsWith("\"", at)) {
            return string();
        }
        return new Literal(take(NUMBER, "a value").group());
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        space();
        if (take("}")) {
            return members;
        }
        do {
            space();
            String name = string();
            space();
            expect(":");
            if (members.put(name, value()) != null) {
                throw wrong("another name than " + name);
            }
            space();
        } while (take(","));
        expect("}");
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        space();
        if (take("]")) {
            return elements;
        }
        do {
            elements.add(value());
            space();
        } while (take(","));
        expect("]");
        return elements;
    }

    private String string() {
        return ESCAPE.matcher(take(STRING, "a string").group(1))
                .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape.group(1), escape.group(2))));
    }

    private static String unescaped(String hex, String letter) {
        if (hex != null) {
            return String.valueOf((char) Integer.parseInt(hex, 16));
        }
        int index = "bfnrt".indexOf(letter);
        return index < 0 ? letter : String.valueOf("\b\f\n\r\t".charAt(index));
    }

    private void space() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(String token) {
        boolean isThere = text.startsWith(token, at);
        at += isThere ? token.length() : 0;
        return isThere;
    }

    private Matcher take(Pattern pattern, String what) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw wrong(what);
        }
        at = matcher.end();
        return matcher;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw wrong("'" + token + "'");
        }
    }

    private AssertionError wrong(String expected) {
        String found = text.substring(at, Math.min(at + 40, text.length()));
        return new AssertionError("This JSON should have " + expected + " at character " + at + ": " + found);
    }
}
