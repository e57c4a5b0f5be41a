package dev.broadside.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sides of one work, a row for each, with the ratios of their medians to those of the peers among them. */
final class Table {

    /** What heads the column of the bytes that were allocated. */
    static final String BYTES = "B";

    /** What stands before a peer's name at the head of the column of the ratios to it. */
    static final String BY = "/ ";

    /** What the others are called. */
    static final List<String> PEERS = List.of(
            "Sbe",
            "SbeUnchecked",
            "VarHandle",
            "VarHandleChecked",
            "Copy",
            "FlatBuffers",
            "Protobuf",
            "Kryo",
            "Fory",
            "JavaIo",
            "Packed",
            "Serial",
            "Two",
            "Stream",
            "ParallelSetAll",
            "ForkJoinPool",
            "CommonPool",
            "InvokeAll",
            "CompletableFuture",
            "VirtualThreads",
            "Disruptor",
            "Unrecorded");

    private Table() {}

    static String of(List<Measured> sides) {
        List<Measured> peers =
                sides.stream().filter(side -> PEERS.contains(side.side())).collect(Collectors.toList());
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
}
