package dev.broadside.processor.model;

/** What a parameter of a kernel, after the id, is for. */
public enum Role {
    /** The same value for every call, given to the dispatch. */
    ARGUMENT,

    /** A packet buffer, given to the dispatch, that every call may read. */
    VIEW,

    /** What every call of the task sees, whatever the dispatch. */
    LOCAL_MEMORY,

    /** One of the values that are given to the dispatch: that of the call's id. */
    ELEMENT,

    /** What whoever makes the call has to itself. */
    SCRATCH,

    /** What the call can ask about itself. */
    CONTEXT
}
