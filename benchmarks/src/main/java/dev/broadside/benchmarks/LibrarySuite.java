package dev.broadside.benchmarks;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;

/** The libraries that have a format of their own, for a packet of any size: what they wrote they must read again. */
public abstract class LibrarySuite extends PacketSuite {

    /** What Fory needs of a JVM from 25 on, as it says itself. */
    static final String FORY = "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED";

    /** The one that is measured: made when it is called first, so that no other library is there. */
    private @Nullable Codec codec;

    /** For subclasses. */
    protected LibrarySuite() {}

    abstract Codec codec(Library library);

    private Codec kept(Library library) {
        Codec kept = codec;
        if (kept == null) {
            kept = codec(library);
            codec = kept;
        }
        return kept;
    }

    @Benchmark
    public Object encodeFlatBuffers() {
        return kept(Library.FLAT_BUFFERS).encode();
    }

    @Benchmark
    @Fork(jvmArgsAppend = {FORY, AGRONA, COLLECTOR, YOUNG})
    public Object encodeFory() {
        return kept(Library.FORY).encode();
    }

    @Benchmark
    public Object encodeJavaIo() {
        return kept(Library.JAVA_IO).encode();
    }

    @Benchmark
    public Object encodeKryo() {
        return kept(Library.KRYO).encode();
    }

    @Benchmark
    public Object encodeProtobuf() {
        return kept(Library.PROTOBUF).encode();
    }

    @Benchmark
    public int decodeFlatBuffers() {
        return kept(Library.FLAT_BUFFERS).sum();
    }

    @Benchmark
    @Fork(jvmArgsAppend = {FORY, AGRONA, COLLECTOR, YOUNG})
    public int decodeFory() {
        return kept(Library.FORY).sum();
    }

    @Benchmark
    public int decodeJavaIo() {
        return kept(Library.JAVA_IO).sum();
    }

    @Benchmark
    public int decodeKryo() {
        return kept(Library.KRYO).sum();
    }

    @Benchmark
    public int decodeProtobuf() {
        return kept(Library.PROTOBUF).sum();
    }
}
