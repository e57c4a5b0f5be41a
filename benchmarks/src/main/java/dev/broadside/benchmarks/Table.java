package dev.broadside.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sides of one work, a row for each, with the ratios of their medians to those of the peers among them. */
final class Table {

    /** What heads the column of the bytes that were allocated. */
    static final String BYTES = "B";

    /** What stands before a peer's name at the head of the column of the ratios to it. */
    static final String BY = "/ ";

    /** What we are called, and what the names of our other sides begin with. */
    static final String OURS = "Broadside";

    /** The others, for each kind; the limits of what can be done are the last. */
    static final Map<String, List<String>> PEERS = Map.of(
            Measured.DISPATCHES,
                    List.of(
                            "Serial",
                            "Stream",
                            "ParallelSetAll",
                            "ForkJoinPool",
                            "CommonPool",
                            "InvokeAll",
                            "CompletableFuture",
                            "Disruptor",
                            "VirtualThreads",
                            "Two"),
            Measured.PACKETS,
                    List.of(
                            "VarHandle",
                            "VarHandleChecked",
                            "Sbe",
                            "SbeUnchecked",
                            "FlatBuffers",
                            "Protobuf",
                            "Kryo",
                            "Fory",
                            "JavaIo",
                            "Copy"));

    /** Ours without what is measured. */
    private static final List<String> WITHOUT = List.of("Packed", "Unrecorded");

    private Table() {}

    static String of(List<Measured> sides) {
        List<Measured> peers = sides.stream().filter(Table::isPeer).toList();
        StringBuilder text = new StringBuilder("| side | ns, median | 5 % to 95 % | " + BYTES + " |");
        peers.forEach(peer -> text.append(" " + BY + peer.side() + " |"));
        text.append("\n|---|---|---|---|").append("---|".repeat(peers.size())).append("\n");
        for (Measured side : sides) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f to %.2f | %.1f |",
                    side.side(),
                    side.median(),
                    side.nanos().getPercentile(5),
                    side.nanos().getPercentile(95),
                    side.bytes()));
            peers.forEach(peer -> text.append(String.format(Locale.ROOT, " %.2f |", side.median() / peer.median())));
            text.append("\n");
        }
        return text.toString();
    }

    private static boolean isPeer(Measured side) {
        return WITHOUT.contains(side.side())
                || PEERS.getOrDefault(side.group(), List.of()).contains(side.side());
    }
}
