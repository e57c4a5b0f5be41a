package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Gives each worker a processor of its own: worker i the one after the i-th of those the process may use, so that the
 * first is left to the caller, and around again where there are more workers than processors.
 */
public final class Pinning {

    private final Pinner pinner;
    private final int[] processors;

    Pinning(Pinner pinner) {
        this.pinner = pinner;
        this.processors = pinner.allowed().stream().toArray();
    }

    /**
     * Finds a way to pin threads on this machine.
     *
     * @return what pins them
     * @throws UnsupportedOperationException if there is none; the message tells why, and what would help
     */
    public static Pinning find() {
        return new Pinning(first(List.of(ForeignPinner::new, LibraryPinner::new)));
    }

    static Pinner first(List<Supplier<Pinner>> ways) {
        List<Throwable> refusals = new ArrayList<>();
        for (Supplier<Pinner> way : ways) {
            try {
                return way.get();
            } catch (UnsupportedOperationException e) {
                refusals.add(e);
            }
        }
        UnsupportedOperationException refusal = new UnsupportedOperationException(
                "Workers cannot be pinned to processors here: "
                        + refusals.stream().map(Throwable::getMessage).collect(Collectors.joining("; "))
                        + ". It takes Linux, and Java 22 with native access, or net.openhft:affinity on the class path.");
        refusals.forEach(refusal::addSuppressed);
        throw refusal;
    }

    /** The processor of the worker with an index. */
    int processorOf(int worker) {
        return processors[(worker + 1) % processors.length];
    }

    /** Pins the calling thread, which is the worker with an index. */
    void pin(int worker) {
        BitSet one = new BitSet();
        one.set(processorOf(worker));
        pinner.pin(one);
    }
}
