package dev.broadside.sample;

import dev.broadside.annotations.Task;

/** Greets. */
public final class Greetings {

    private Greetings() {}

    /** The same greeting for each id. */
    @Task(name = "Greet", packet = Greeting.class)
    static Greeting greet(int id) {
        return new Greeting(id, "Hello World");
    }
}
