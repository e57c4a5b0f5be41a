package dev.broadside.runtime.internal;

import java.util.function.Consumer;

/** The boards of a crew: one for what comes first, one for what workers turn to when that has nothing for them. */
final class Boards {

    private final Board frame = new Board();
    private final Board background = new Board();

    Board frame() {
        return frame;
    }

    Board background() {
        return background;
    }

    private Board of(Job job) {
        return job.isInBackground() ? background : frame;
    }

    boolean publish(Job job) {
        return of(job).publish(job);
    }

    boolean retire(Job job) {
        return of(job).retire(job);
    }

    boolean isEmpty() {
        return frame.isEmpty() && background.isEmpty();
    }

    boolean hasUnclaimed(int worker) {
        return frame.hasUnclaimed(worker) || background.hasUnclaimed(worker);
    }

    int countCalledBy(Thread thread) {
        return frame.countCalledBy(thread) + background.countCalledBy(thread);
    }

    void forEach(Consumer<Job> visitor) {
        frame.forEach(visitor);
        background.forEach(visitor);
    }
}
