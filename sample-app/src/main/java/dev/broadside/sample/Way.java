package dev.broadside.sample;

/** A way to do a workload. */
enum Way {
    LOOP("serial loop"),
    STREAM("IntStream.parallel()"),
    BROADSIDE("Broadside");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    /** The name to show. */
    String title() {
        return title;
    }

    /** Does a workload this way. */
    <R> void run(Workload<R> workload, R result) {
        switch (this) {
            case LOOP -> workload.runInLoop(result);
            case STREAM -> workload.runInStream(result);
            case BROADSIDE -> workload.runOnPool(result);
        }
    }
}
