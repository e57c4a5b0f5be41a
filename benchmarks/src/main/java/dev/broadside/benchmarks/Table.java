package dev.broadside.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sides of one work, a row for each, with the ratios of their medians to those of the peers among them. */
final class Table {

    private static final List<String> PEERS = List.of(
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
        StringBuilder text = new StringBuilder("| side | ns, median | 5 % to 95 % | B |");
        peers.forEach(peer -> text.append(" / " + peer.side() + " |"));
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
