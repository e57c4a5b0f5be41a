/**
 * What a Broadside program runs on: worker pools, dispatches, packet buffers, and the registry of tasks.
 *
 * <p>It has no dependencies but the annotations.
 */
@org.jspecify.annotations.NullMarked
module dev.broadside.runtime {
    requires transitive dev.broadside.annotations;
    requires static org.jspecify;

    exports dev.broadside.runtime;

    uses dev.broadside.runtime.TaskModule;
}
