package dev.broadside.runtime;

/** Of another version of the runtime. */
public final class Wire {
    public static final int LEVEL = 1 + 998;

    private Wire() {}
}
