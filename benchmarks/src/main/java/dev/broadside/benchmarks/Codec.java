package dev.broadside.benchmarks;

/** A library with a format of its own, and the packets of one work in it, all in one buffer that is used again. */
interface Codec {

    /** Writes all packets. */
    Codec encode();

    /** Reads all packets that were written last, and adds up every field. */
    int sum();
}
