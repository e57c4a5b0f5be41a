package dev.broadside.runtime;

import java.util.List;

/** What the processor writes for a class with one task; loaded by {@link TaskRegistryTest} as if from a user's jar. */
public final class ListedModule implements TaskModule {
    /** Made by {@link java.util.ServiceLoader}. */
    public ListedModule() {}

    @Override
    public List<TaskDescriptor> tasks() {
        return List.of(TaskDescriptor.of("Blur", "app.Filters.blur", Schema.FLOAT));
    }
}
