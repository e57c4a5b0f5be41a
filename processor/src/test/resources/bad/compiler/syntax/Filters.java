package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Task;

/** With Error Prone's options javac runs processors in spite of this. */
final class Filters {
    private Filters() {}

    @Task // ~ ecj error disallowed
    static int (int id) { // ~ error expected
        return id; // ~ ecj error Void methods
    }

    @Packet
    record Pixel(int colour, int ) {} // ~ error expected
}
