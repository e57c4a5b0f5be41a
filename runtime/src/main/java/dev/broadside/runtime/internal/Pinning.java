package dev.broadside.runtime.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gives each worker a processor of its own: worker i the one after the i-th of those the process may use, so that the
 * first is left to the caller, and around again where there are more workers than processors.
 */
public abstract class Pinning {

    Pinning() {}

    /**
     * Finds a way to pin threads on this machine.
     *
     * @return what pins them
     * @throws UnsupportedOperationException if there is none; the message tells why, and what would help
     */
    public static Pinning find() {
        return first(List.of(ForeignPinning::new, LibraryPinning::new));
    }

    static Pinning first(List<Supplier<Pinning>> ways) {
        List<UnsupportedOperationException> refusals = new ArrayList<>();
        StringBuilder reasons = new StringBuilder();
        for (Supplier<Pinning> way : ways) {
            try {
                return way.get();
            } catch (UnsupportedOperationException e) {
                refusals.add(e);
                reasons.append(reasons.length() == 0 ? "" : "; ").append(e.getMessage());
            }
        }
        UnsupportedOperationException refusal = new UnsupportedOperationException(
                "Workers cannot be pinned to processors here: " + reasons
                        + ". It takes Linux, and Java 22 with native access, or net.openhft:affinity on the class path.");
        for (UnsupportedOperationException reason : refusals) {
            refusal.addSuppressed(reason);
        }
        throw refusal;
    }

    /** The processors that this process may use. */
    abstract BitSet allowed();

    /**
     * Binds the calling thread.
     *
     * @param processors where it may run
     * @throws Throwable if the operating system refuses
     */
    abstract void bind(BitSet processors) throws Throwable;

    /** The processor of the worker with an index. */
    final int processorOf(int worker) {
        int[] processors = allowed().stream().toArray();
        return processors[(worker + 1) % processors.length];
    }

    /**
     * Pins the calling thread, which is the worker with an index.
     *
     * @throws UnsupportedOperationException if the operating system refuses
     */
    final void pin(int worker) {
        BitSet one = new BitSet();
        one.set(processorOf(worker));
        try {
            bind(one);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new UnsupportedOperationException(
                    "Worker " + worker + " cannot be bound to processor " + one + ": " + e, e);
        }
    }
}
