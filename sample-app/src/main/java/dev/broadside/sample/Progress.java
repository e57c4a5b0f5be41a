package dev.broadside.sample;

import java.io.PrintStream;

/** Tells what the program is doing: on a console in one line that changes, elsewhere in a line each time. */
final class Progress {

    private static final int WIDTH = 78;

    private final PrintStream out;
    private final boolean console;

    /** Progress that is printed to a stream. */
    Progress(PrintStream out, boolean console) {
        this.out = out;
        this.console = console;
    }

    /** Says what begins now. */
    void begin(String work) {
        if (console) {
            out.print("\r" + padded(work + " ..."));
            out.flush();
        } else {
            out.println(work + " ...");
        }
    }

    /** Clears the line that changes. */
    void end() {
        if (console) {
            out.print("\r" + padded("") + "\r");
        }
    }

    private static String padded(String text) {
        return String.format("%-" + WIDTH + "s", text);
    }
}
