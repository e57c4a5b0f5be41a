package dev.broadside.runtime.internal;

import java.util.concurrent.atomic.AtomicInteger;

/** Which workers of a crew sleep, for how long, and who wakes them. */
final class Waking {

    private final Roster roster;
    private final Idling idling;
    private final AtomicInteger parked = new AtomicInteger();

    /** How many have asked for workers that stay awake. */
    private final AtomicInteger awake = new AtomicInteger();

    Waking(Roster roster, Idling idling) {
        this.roster = roster;
        this.idling = idling;
    }

    /** How many workers sleep, or are about to. */
    AtomicInteger parked() {
        return parked;
    }

    /** What a worker without a job does next; see {@link Idling#pause}. */
    long pause(long idleSince, long lookedAt, long now) {
        return isKeptAwake() ? Idling.NONE : idling.pause(idleSince, lookedAt, now);
    }

    /** Whether no worker is to sleep now. */
    boolean isKeptAwake() {
        return awake.get() > 0;
    }

    void keepAwake() {
        awake.getAndIncrement();
        signalAll();
    }

    void letSleep() {
        awake.getAndDecrement();
    }

    /** Notes that there is a job for workers. */
    void began(long now) {
        idling.began(now);
    }

    /** Notes that a job was run alone which workers might have helped with. */
    void missed(long now) {
        began(now);
        if (idling.isUnheard()) {
            signalAll();
        }
    }

    /** Ends what waits with the workers, who are no more. */
    void end() {
        idling.end();
    }

    void signalAll() {
        signal(Integer.MAX_VALUE);
    }

    /** Wakes so many workers, if so many sleep. */
    void signal(int most) {
        int left = Math.min(most, parked.get());
        if (left == 0) {
            return;
        }
        // those who came while the ids were dealt are among them
        for (Worker worker : roster.slots()) {
            if (worker != null && worker.unpark() && --left == 0) {
                return;
            }
        }
    }
}
