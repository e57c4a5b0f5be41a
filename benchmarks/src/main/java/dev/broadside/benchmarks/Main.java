package dev.broadside.benchmarks;

import dev.broadside.benchmarks.dispatch.VirtualThreads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks as JMH's own main class does, but a fork of each in turn, and prints what came out as tables with the ratios of
 * the sides.
 *
 * <p>In turn, because the machine is not the same for an hour; and several, because the compiler and the operating system give a
 * fork now and then what they do not give the next.
 */
public final class Main {

    private static final int FORKS = 3;

    private Main() {}

    /**
     * Runs the benchmarks that JMH's command line names, by default all, and so many forks of each, by default {@value #FORKS}.
     *
     * <p>Files of JMH's own ({@code -rff}, {@code -o}) have the last round alone, and forks for warming up ({@code -wf}) come in each.
     *
     * <p>With the system property {@code results}, the tables also go into that file, in the place of those that the same
     * JDK gave before.
     *
     * @param args JMH's arguments
     * @throws CommandLineOptionException if JMH does not understand them
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the file cannot be read or written
     */
    public static void main(String[] args) throws CommandLineOptionException, RunnerException, IOException {
        CommandLineOptions asked = new CommandLineOptions(args);
        ChainedOptionsBuilder options =
                new OptionsBuilder().parent(asked).addProfiler(GCProfiler.class).shouldFailOnError(true);
        if (!VirtualThreads.exist()) {
            // what is excluded here replaces what was asked for
            asked.getExcludes().forEach(options::exclude);
            options.exclude("VirtualThreads$");
        }
        int forks = asked.getForkCount().orElse(FORKS);
        // none at all is JMH's way to stay in this JVM
        options.forks(Math.min(forks, 1));
        List<Collection<RunResult>> rounds = new ArrayList<>();
        for (int round = 0; round < Math.max(forks, 1); round++) {
            rounds.add(new Runner(options.build()).run());
        }
        for (Report report : Report.of(merge(rounds), String.join(" ", args))) {
            report.show();
        }
    }

    /** The forks of all rounds as JMH would have them of one. */
    static List<RunResult> merge(List<Collection<RunResult>> rounds) {
        Map<BenchmarkParams, List<BenchmarkResult>> forks = new TreeMap<>();
        for (Collection<RunResult> round : rounds) {
            for (RunResult result : round) {
                forks.computeIfAbsent(result.getParams(), params -> new ArrayList<>())
                        .addAll(result.getBenchmarkResults());
            }
        }
        List<RunResult> merged = new ArrayList<>();
        forks.forEach((params, results) -> merged.add(new RunResult(params, results)));
        return merged;
    }
}
