package dev.broadside.processor.model;

import com.palantir.javapoet.ClassName;

/** The names of generated types: {@code Game.Hit} becomes {@code Game_HitBuffer}. And what they are made for. */
public final class Generated {

    /** Which methods of the runtime they call, and how; must be raised together with {@code Wire.LEVEL}. */
    public static final int LEVEL = 4;

    /** What the names of classes with dispatchers end with. */
    public static final String TASKS = "Tasks";

    private Generated() {}

    /** Returns the dispatchers of a class with kernels. */
    public static ClassName tasks(ClassName type) {
        return withSuffix(type, TASKS);
    }

    /** Returns the class that tells the registry of a class's tasks. */
    public static ClassName module(ClassName type) {
        return tasks(type).nestedClass("Module");
    }

    /** Returns the codec of a packet. */
    public static ClassName codec(ClassName packet) {
        return withSuffix(packet, "Packet");
    }

    /** Returns the buffer of a packet. */
    public static ClassName buffer(ClassName packet) {
        return withSuffix(packet, "Buffer");
    }

    private static ClassName withSuffix(ClassName type, String suffix) {
        return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + suffix);
    }
}
