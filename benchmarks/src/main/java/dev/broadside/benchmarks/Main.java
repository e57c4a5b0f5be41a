package dev.broadside.benchmarks;

import dev.broadside.benchmarks.dispatch.VirtualThreads;
import java.io.IOException;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs benchmarks as JMH's own main class does, and prints what came out as tables with the ratios of the sides. */
public final class Main {

    private Main() {}

    /**
     * Runs the benchmarks that JMH's command line names, by default all.
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
        for (Report report : Report.of(new Runner(options.build()).run(), String.join(" ", args))) {
            report.show();
        }
    }
}
