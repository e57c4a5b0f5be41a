/**
 * What a Broadside program runs on: worker pools, dispatches, packet buffers, and the registry of tasks.
 *
 * <p>It has no dependencies but the annotations. Flight recordings and management beans work where the modules
 * {@code jdk.jfr} and {@code java.management} are, and nothing else misses them.
 */
@org.jspecify.annotations.NullMarked
module dev.broadside.runtime {
    requires transitive dev.broadside.annotations;
    requires static java.management;
    requires static jdk.jfr;
    requires static org.jspecify;

    exports dev.broadside.runtime;

    uses dev.broadside.runtime.TaskModule;
}
