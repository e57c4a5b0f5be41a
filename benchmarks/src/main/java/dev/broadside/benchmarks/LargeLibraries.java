package dev.broadside.benchmarks;

import java.util.List;

/** {@link Large} by the libraries that have a format of their own. */
final class LargeLibraries {

    private LargeLibraries() {}

    static Codec codec(Library library, Large[] packets) {
        return switch (library) {
            case FLAT_BUFFERS -> new LargeFlat(packets);
            case FORY ->
                new ForyCodec<>(asRead(packets), Large.class, List.of(Large.class.getDeclaredClasses()), LargeSums::of);
            case JAVA_IO -> new JavaIo<>(packets, new LargeJavaIo(), LargeSums::of);
            case KRYO -> new KryoCodec<>(packets, Large.class, new LargeKryo(), LargeSums::of);
            case PROTOBUF -> LargeProtobuf.codec(packets);
        };
    }

    /** Fory keeps a colour's fractions as they are: it is given those that the others read. */
    private static Large[] asRead(Large[] packets) {
        byte[] bytes = LargeVarHandles.encode(packets, new byte[packets.length * LargePacket.BYTES]);
        return LargeVarHandles.records(bytes, new Large[packets.length]);
    }
}
