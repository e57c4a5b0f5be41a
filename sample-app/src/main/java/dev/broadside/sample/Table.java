package dev.broadside.sample;

import java.io.PrintStream;
import java.util.List;

/** Prints comparisons, one line per way. */
final class Table {

    private final PrintStream out;

    private Table(PrintStream out) {
        this.out = out;
    }

    /** Prints a heading and all comparisons. */
    static void print(List<Comparison> comparisons, PrintStream out) {
        Table table = new Table(out);
        table.print("", "", "time per run", "speed-up", "allocated", "checksum");
        comparisons.forEach(table::print);
    }

    private void print(Comparison comparison) {
        String workload = comparison.workload();
        for (Comparison.Result result : comparison.results()) {
            print(
                    workload,
                    result.way().title(),
                    String.format("%,.4f ms", result.measurement().nanos() / 1e6),
                    String.format("%.2f x", comparison.speedUp(result)),
                    String.format("%,.0f B", result.measurement().bytes()),
                    String.format("%08x", result.checksum()));
            workload = "";
        }
    }

    private void print(String workload, String way, String time, String speedUp, String allocated, String checksum) {
        out.printf("%-18s%-22s%14s%11s%15s%12s%n", workload, way, time, speedUp, allocated, checksum);
    }
}
