package dev.broadside.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all benchmarks have in common: nanoseconds for one packet, of many that are handled in a loop.
 *
 * <p>A method's name is the work and the side that does it: {@code encodeSbe}, {@code decodeBroadside}. The sides of one
 * work return the same bytes or values, which a test checks for every method there is.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PacketSuite.COUNT)
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = {PacketSuite.AGRONA, PacketSuite.COLLECTOR, PacketSuite.YOUNG})
public abstract class PacketSuite {

    /** How many packets one call handles. */
    public static final int COUNT = 1024;

    /** What Agrona, the home of SBE's buffers, needs of a JVM. */
    static final String AGRONA = "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED";

    /** The garbage collector of SBE's own benchmarks. */
    static final String COLLECTOR = "-XX:+UseParallelGC";

    /**
     * What is new is made in memory that was used before: else who makes objects waits for memory that the operating system
     * has to find, for longer than a packet takes.
     */
    static final String YOUNG = "-Xmn256m";

    /** Agrona's switch for the sides called {@code SbeUnchecked}. */
    static final String UNCHECKED = "-Dagrona.disable.bounds.checks=true";

    /** For subclasses. */
    protected PacketSuite() {}
}
