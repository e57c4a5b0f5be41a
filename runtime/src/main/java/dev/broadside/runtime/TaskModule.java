package dev.broadside.runtime;

import java.util.List;

/**
 * The tasks of one class, as {@link TaskRegistry} finds them.
 *
 * <p>The annotation processor writes one, {@code BulletsTasks.Module}, for each class with kernels, and lists it under
 * {@code META-INF/services}. In a named module, where that file is not read, the module must say
 * {@code provides dev.broadside.runtime.TaskModule with app.BulletsTasks.Module}.
 */
public interface TaskModule {

    /**
     * Returns the tasks of the class.
     *
     * @return an immutable list, sorted by name
     */
    List<TaskDescriptor> tasks();
}
