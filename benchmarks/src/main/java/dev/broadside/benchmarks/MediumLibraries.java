package dev.broadside.benchmarks;

import dev.broadside.benchmarks.sbe.Kind;
import java.util.List;

/** {@link Medium} by the libraries that have a format of their own. */
final class MediumLibraries {

    private MediumLibraries() {}

    static Codec codec(Library library, Medium[] packets) {
        return switch (library) {
            case FLAT_BUFFERS -> new MediumFlat(packets);
            case FORY -> new ForyCodec<>(packets, Medium.class, List.of(Kind.class), MediumSums::of);
            case JAVA_IO -> new JavaIo<>(packets, new MediumJavaIo(), MediumSums::of);
            case KRYO -> new KryoCodec<>(packets, Medium.class, new MediumKryo(), MediumSums::of);
            case PROTOBUF -> MediumProtobuf.codec(packets);
        };
    }
}
