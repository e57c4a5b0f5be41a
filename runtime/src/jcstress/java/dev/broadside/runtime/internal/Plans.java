package dev.broadside.runtime.internal;

/** Crews under stress. */
final class Plans {

    private Plans() {}

    static Plan ofOneWorker() {
        return plan(1, new Cadence("stressed", true));
    }

    /** Of one worker that sleeps whenever it has nothing to do. */
    static Plan ofOneSleeper() {
        return plan(1, new Idling(0));
    }

    /** Of one worker that never sleeps. */
    static Plan ofOneSleepless() {
        return plan(1, new Idling(Long.MAX_VALUE));
    }

    /** Of none: an actor plays the worker, who never sleeps. */
    static Plan ofNobody() {
        return plan(0, new Idling(Long.MAX_VALUE));
    }

    private static Plan plan(int size, Idling idling) {
        Plan plan = new Plan();
        plan.name = "stress";
        plan.size = size;
        plan.idling = idling;
        return plan;
    }
}
