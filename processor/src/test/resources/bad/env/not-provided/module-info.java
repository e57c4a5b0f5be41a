// ~ option -proc:only

module app { // ~ javac warning [env/not-provided] Module 'app' holds tasks that it does not provide, so TaskRegistry.load() will not find them. Add 'provides dev.broadside.runtime.TaskModule with app.FiltersTasks.Module, app.ShadersTasks.Module;' to module-info.java, or register them with TaskRegistry.of(…) and suppress this warning.
    requires dev.broadside.runtime;
}
