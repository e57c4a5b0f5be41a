/** A program that shows what Broadside does, and how fast. */
module dev.broadside.sample {
    requires dev.broadside.runtime;
    requires java.desktop;
    requires jdk.management;

    // The class path finds tasks by name through META-INF/services, a module through these.
    provides dev.broadside.runtime.TaskModule with
            dev.broadside.sample.GreetingsTasks.Module,
            dev.broadside.sample.PositionsTasks.Module,
            dev.broadside.sample.RaysTasks.Module,
            dev.broadside.sample.RootsTasks.Module,
            dev.broadside.sample.ShadingTasks.Module;
}
