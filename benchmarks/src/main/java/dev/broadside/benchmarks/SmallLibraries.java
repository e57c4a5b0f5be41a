package dev.broadside.benchmarks;

import java.util.List;

/** {@link Small} by the libraries that have a format of their own. */
final class SmallLibraries {

    private SmallLibraries() {}

    static Codec codec(Library library, Small[] packets) {
        return switch (library) {
            case FLAT_BUFFERS -> new SmallFlat(packets);
            case FORY -> new ForyCodec<>(packets, Small.class, List.of(), SmallSums::of);
            case JAVA_IO -> new JavaIo<>(packets, new SmallJavaIo(), SmallSums::of);
            case KRYO -> new KryoCodec<>(packets, Small.class, new SmallKryo(), SmallSums::of);
            case PROTOBUF -> SmallProtobuf.codec(packets);
        };
    }
}
