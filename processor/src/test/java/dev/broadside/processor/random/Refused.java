package dev.broadside.processor.random;

/** Thrown where bits are no value: expected, and often. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused() {
        super("no value", null, false, false);
    }
}
