package dev.broadside.runtime;

import java.util.Objects;
import java.util.Optional;

/**
 * A task as it is registered: its name, its kernel, and the schema of what the kernel gives.
 *
 * @param name the task's name, unique in the program
 * @param kernel the method behind it, such as {@code app.Bullets.raycast}
 * @param packet the schema of its packet; empty where the kernel gives nothing
 */
public record TaskDescriptor(String name, String kernel, Optional<Schema> packet) {

    /** Makes a descriptor; nothing in it is null. */
    public TaskDescriptor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kernel, "kernel");
        Objects.requireNonNull(packet, "packet");
    }

    /** Returns what to throw where a dispatch is given something wrong. */
    IllegalArgumentException refusal(String reason) {
        return new IllegalArgumentException("Task '" + name + "': " + reason);
    }

    /**
     * Returns the descriptor of a task that works by side effects.
     *
     * @param name the task's name
     * @param kernel the method behind it
     * @return the descriptor
     */
    public static TaskDescriptor of(String name, String kernel) {
        return new TaskDescriptor(name, kernel, Optional.empty());
    }

    /**
     * Returns the descriptor of a task that gives packets.
     *
     * @param name the task's name
     * @param kernel the method behind it
     * @param packet the schema of what the kernel gives
     * @return the descriptor
     */
    public static TaskDescriptor of(String name, String kernel, Schema packet) {
        return new TaskDescriptor(name, kernel, Optional.of(packet));
    }
}
