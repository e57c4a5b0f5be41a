module app {
    requires dev.broadside.runtime;

    provides dev.broadside.runtime.TaskModule with
            app.BulletsTasks.Module;
}
