package dev.broadside.processor.write;

/** Puts on one line what JavaPoet writes on several: empty bodies, and comments of one sentence. */
final class Tidy {

    private final String text;
    private final StringBuilder tidied;
    private int copied;

    private Tidy(String text) {
        this.text = text;
        this.tidied = new StringBuilder(text.length());
    }

    /** Returns a file's text as people would have laid it out. */
    static String tidy(String text) {
        return new Tidy(text).tidy();
    }

    /** Looks at each end of a line once: this is done for every file, and expressions that search take several times as long. */
    private String tidy() {
        int line = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', line)) {
            if (text.startsWith("{", end - 1)) {
                joinBody(end);
            } else if (end - 3 == behindSpaces(line) && text.startsWith("/**", end - 3)) {
                joinComment(end);
            }
            line = end + 1;
        }
        return tidied.append(text, copied, text.length()).toString();
    }

    private void joinBody(int end) {
        int close = behindSpaces(end + 1);
        if (text.startsWith("}", close)) {
            tidied.append(text, copied, end);
            copied = close;
        }
    }

    private void joinComment(int end) {
        int star = behindSpaces(end + 1);
        int sentenceEnd = text.indexOf('\n', star);
        int close = behindSpaces(sentenceEnd + 1);
        if (text.startsWith("* ", star) && text.startsWith("*/\n", close)) {
            tidied.append(text, copied, end).append(text, star + 1, sentenceEnd).append(" */");
            copied = close + 2;
        }
    }

    private int behindSpaces(int index) {
        int behind = index;
        while (text.startsWith(" ", behind)) {
            behind++;
        }
        return behind;
    }
}
