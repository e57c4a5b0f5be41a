package dev.broadside.benchmarks.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.util.ListStatistics;

/** Milliseconds with a processor and without, one value of each for a round, and their difference. */
public final class Added {

    private static final double NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final List<Double> without = new ArrayList<>();
    private final List<Double> with = new ArrayList<>();
    private long files;
    private long lines;

    /** Makes one without values. */
    public Added() {}

    /**
     * Compiles a program both ways, one after the other.
     *
     * @param compiler what it is compiled with
     * @param subject what it is written for
     * @param count how large it is
     * @throws IOException if files cannot be written
     * @throws InterruptedException if this thread is interrupted
     */
    public void measure(Compiler compiler, Subject subject, int count) throws IOException, InterruptedException {
        Compiler.Taken plain = compiler.compile(subject, false, count);
        Compiler.Taken processed = compiler.compile(subject, true, count);
        files = processed.files();
        lines = processed.lines();
        add(plain.nanos() / NANOS, processed.nanos() / NANOS);
    }

    private void add(double millisWithout, double millisWith) {
        without.add(millisWithout);
        with.add(millisWith);
    }

    /** Returns one with the sums of the values of each round. */
    public static Added sum(Added one, Added other) {
        Added sum = new Added();
        for (int round = 0; round < other.with.size(); round++) {
            sum.add(one.without.get(round) + other.without.get(round), one.with.get(round) + other.with.get(round));
        }
        sum.files = one.files + other.files;
        sum.lines = one.lines + other.lines;
        return sum;
    }

    /** Returns how long it took without the processor. */
    public ListStatistics without() {
        return statistics(round -> without.get(round));
    }

    /** Returns how long it took with the processor. */
    public ListStatistics with() {
        return statistics(round -> with.get(round));
    }

    /** Returns what the processor added, code that it generated included. */
    public ListStatistics added() {
        return statistics(round -> with.get(round) - without.get(round));
    }

    private ListStatistics statistics(IntToDoubleFunction value) {
        return new ListStatistics(
                IntStream.range(0, with.size()).mapToDouble(value).toArray());
    }

    /** Returns how many files were generated. */
    public long files() {
        return files;
    }

    /** Returns how many lines they have. */
    public long lines() {
        return lines;
    }
}
