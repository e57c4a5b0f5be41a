package dev.broadside.benchmarks;

/** A library, or a part of the JDK, that has a format of its own. */
enum Library {
    FLAT_BUFFERS,
    FORY,
    JAVA_IO,
    KRYO,
    PROTOBUF
}
