package dev.broadside.runtime.internal;

/** Crews under stress. */
final class Plans {

    private Plans() {}

    static Plan ofOneWorker() {
        Plan plan = new Plan();
        plan.name = "stress";
        plan.size = 1;
        plan.idling = new Cadence();
        return plan;
    }
}
