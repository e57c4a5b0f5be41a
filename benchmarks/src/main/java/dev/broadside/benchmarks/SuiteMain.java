package dev.broadside.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs all benchmarks but that of compilations one after the other, each kind in a JVM of its own, then draws what they gave. */
public final class SuiteMain {

    private static final String FILE = "benchmarks/RESULTS.md";

    /** All of JMH's in one fork each, and a look at the others. */
    private static final List<Part> SHORT = List.of(
            new Part(Main.class, "-f", "1", "-wi", "4", "-w", "100ms", "-i", "3", "-r", "100ms"),
            new Part(GridMain.class, "quick"),
            new Part(CadenceMain.class, "2"),
            new Part(ScaleMain.class, "quick"));

    private static final List<Part> LONG = List.of(
            new Part(Main.class),
            new Part(GridMain.class),
            new Part(CadenceMain.class, "20"),
            new Part(ScaleMain.class));

    private SuiteMain() {}

    /**
     * Measures and writes everything.
     *
     * @param args {@code short} or {@code long}, and the file of results, by default {@code benchmarks/RESULTS.md}
     * @throws IOException if a JVM cannot be started, or the file cannot be read or written
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String file = args.length < 2 ? FILE : args[1];
        for (Part part : parts(args.length == 0 ? "" : args[0])) {
            part.run(file);
        }
        SummaryMain.main(new String[] {file});
        System.out.printf(
                "%d minutes%n", Duration.ofNanos(System.nanoTime() - begin).toMinutes());
    }

    private static List<Part> parts(String suite) {
        return switch (suite) {
            case "short" -> SHORT;
            case "long" -> LONG;
            default -> throw new IllegalArgumentException("Which suite: short, or long?");
        };
    }

    /** A main class and its arguments. */
    private record Part(Class<?> main, List<String> arguments) {

        private Part(Class<?> main, String... arguments) {
            this(main, List.of(arguments));
        }

        private void run(String file) throws IOException, InterruptedException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-Dresults=" + file);
            command.add("-cp");
            command.add(System.getProperty("java.class.path"));
            command.add(main.getName());
            command.addAll(arguments);
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(main.getSimpleName() + " ended with " + exit);
            }
        }
    }
}
