package dev.broadside.benchmarks.dispatch;

/** The loop over a range of ids that the peers run: as good for them as can be, since the kernel inlines in it. */
@FunctionalInterface
public interface Body {

    /**
     * Runs the work of each id.
     *
     * @param from the first id
     * @param to the id after the last
     */
    void run(int from, int to);
}
