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

    /**
     * Returns what the class was compiled for: registries and pools refuse it where {@link Wire#LEVEL} is another.
     *
     * @return the level of the runtime that generated code calls; by default, as for classes compiled before level 4, that of
     *     the one that is there
     */
    default int level() {
        return Wire.LEVEL;
    }
}
