package dev.broadside.runtime;

/**
 * What one participant has to itself while it runs a batch of a task: a context and, in generated classes that extend
 * this one, scratch objects. For generated code.
 */
public class ParticipantSlot {

    final TaskContext context = new TaskContext();

    /** Where it was taken from. */
    int place;

    /** Makes a slot. */
    public ParticipantSlot() {}
}
