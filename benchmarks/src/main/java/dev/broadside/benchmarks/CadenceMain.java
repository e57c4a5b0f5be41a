package dev.broadside.benchmarks;

import dev.broadside.benchmarks.dispatch.Roots;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** One dispatch each 60th of a second, as a game has it: how long it takes, and what the threads cost that wait for it. */
public final class CadenceMain {

    /** What heads the columns: what half of the dispatches took, and all but one in a hundred; the processor time. */
    static final String HALF = "p50, µs";

    static final String MOST = "p99, µs";
    static final String POINTS = "points of a core";

    private static final int TICKS_PER_SECOND = 60;
    private static final int SECONDS_PER_ROUND = 2;
    private static final int SECONDS = 10;

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(1);

    /** So many further ticks of a warm-up have dispatches for half of their time, as a game has that does more than one. */
    private static final int WARM_FRAMES = 6 * TICKS_PER_SECOND;

    /** Half a second: who learns when dispatches come has learnt it. */
    private static final int UNCOUNTED = TICKS_PER_SECOND / 2;

    /** Work of about 47 µs and 0.76 ms in a loop that is hot. */
    private static final int[] COUNTS = {4_300, 69_300};

    private CadenceMain() {}

    /**
     * Measures every side in turn, and prints a table; with the system property {@code results}, that goes into that file,
     * too.
     *
     * @param args how many seconds are to be measured for each side and work, in rounds of two; by default 10
     * @throws Exception if a side fails, or the file cannot be read or written
     */
    public static void main(String[] args) throws Exception {
        int seconds = args.length == 0 ? SECONDS : Integer.parseInt(args[0]);
        int rounds = Math.max(1, seconds / SECONDS_PER_ROUND);
        StringBuilder tables = new StringBuilder();
        for (int count : COUNTS) {
            tables.append(measure(count, WARM_UP, rounds, UNCOUNTED, SECONDS_PER_ROUND * TICKS_PER_SECOND));
        }
        String how = rounds + " rounds of " + SECONDS_PER_ROUND + " s for each side, in turn";
        Report.of("60 times a second", CadenceMain.class, String.join(" ", args), how, tables.toString())
                .show();
    }

    static String measure(int count, long warmUp, int rounds, int uncounted, int ticks) throws Exception {
        Roots roots = new Roots();
        roots.count = count;
        roots.allocate();
        Map<Side, Side.Running> running = new EnumMap<>(Side.class);
        Map<Side, Cadence> sides = new EnumMap<>(Side.class);
        try {
            for (Side side : Side.values()) {
                Side.Running started;
                try {
                    started = side.start(roots);
                } catch (UnsupportedOperationException e) {
                    System.err.println(side.title() + " is left out. " + e.getMessage());
                    continue;
                }
                running.put(side, started);
                sides.put(side, new Cadence());
                warmUp(started, warmUp);
                if (side.isSpinning()) {
                    running.remove(side);
                    started.close();
                }
            }
            for (int round = 0; round < rounds; round++) {
                for (Map.Entry<Side, Cadence> measured : sides.entrySet()) {
                    Side side = measured.getKey();
                    Side.Running kept = running.get(side);
                    Side.Running used = kept == null ? side.start(roots) : kept;
                    try {
                        measured.getValue().run(used.dispatch(), uncounted, ticks);
                    } finally {
                        if (kept == null) {
                            used.close();
                        }
                    }
                }
            }
        } finally {
            running.values().forEach(Side.Running::close);
        }
        return String.format(Locale.ROOT, "%n### %,d roots%n%n", count)
                + table(sides)
                + Spreads.table(sides)
                + Percentiles.table(sides);
    }

    /**
     * The compiler is done when the clock starts; and it has seen the very objects that are measured (and threads, unless they
     * spin), and what they do after a pause: what it leaves out would take 5,000 calls more to compile fully, at 60 a second.
     */
    private static void warmUp(Side.Running running, long nanos) throws Exception {
        dispatchFor(running, nanos);
        new Cadence().run(() -> dispatchFor(running, Cadence.TICK / 2), 0, (int) (WARM_FRAMES * nanos / WARM_UP));
    }

    private static boolean dispatchFor(Side.Running running, long nanos) throws Exception {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < nanos) {
            running.dispatch().call();
        }
        return true;
    }

    private static String table(Map<Side, Cadence> sides) {
        double half = best(sides, cadence -> cadence.micros(50));
        double most = best(sides, cadence -> cadence.micros(99));
        double points = best(sides, Cadence::points);
        StringBuilder text = new StringBuilder(
                "| side | " + HALF + " | " + MOST + " | " + POINTS + " | p50 / best of the JDK's | p99 /"
                        + " best of the JDK's | points more than the least of the JDK's |\n|---|---|---|---|---|---|---|\n");
        sides.forEach((side, cadence) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f | %.2f | %.2f | %.1f |%n",
                side.title(),
                cadence.micros(50),
                cadence.micros(99),
                cadence.points(),
                cadence.micros(50) / half,
                cadence.micros(99) / most,
                cadence.points() - points)));
        return text.toString();
    }

    private static double best(Map<Side, Cadence> sides, ToDoubleFunction<Cadence> value) {
        return sides.entrySet().stream()
                .filter(side -> side.getKey().isPeer())
                .mapToDouble(side -> value.applyAsDouble(side.getValue()))
                .min()
                .orElseThrow();
    }
}
