package dev.broadside.annotations;

/** How a buffer keeps its packets. */
public enum Layout {

    /** Packet behind packet, each with all its fields: the form for the wire, a file, a graphics card. */
    PACKED,

    /** An array for each field: several times faster to fill and to read one field at a time. */
    COLUMNS
}
