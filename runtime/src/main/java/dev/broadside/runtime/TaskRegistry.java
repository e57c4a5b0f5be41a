package dev.broadside.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The tasks of a program by name. Immutable.
 *
 * <p>{@link #load()} finds the tasks of every class that the annotation processor saw, by {@link ServiceLoader}:
 * through {@code META-INF/services} on the class path, through {@code provides} in a named module.
 */
public final class TaskRegistry {

    private final Map<String, TaskDescriptor> tasks;

    private TaskRegistry(Map<String, TaskDescriptor> tasks) {
        this.tasks = tasks;
    }

    /**
     * Finds the tasks that the calling thread's context class loader can see. If there are none, a warning says why.
     *
     * @return the tasks
     * @throws IllegalArgumentException if two kernels have tasks of one name, or a module was compiled for another runtime
     * @throws java.util.ServiceConfigurationError if a listed module cannot be made
     */
    public static TaskRegistry load() {
        return load(Thread.currentThread().getContextClassLoader());
    }

    /**
     * Finds the tasks that a class loader can see. If there are none, a warning says why.
     *
     * @param loader the class loader
     * @return the tasks
     * @throws IllegalArgumentException if two kernels have tasks of one name, or a module was compiled for another runtime
     * @throws java.util.ServiceConfigurationError if a listed module cannot be made
     */
    public static TaskRegistry load(ClassLoader loader) {
        List<TaskModule> modules = new ArrayList<>();
        for (TaskModule module : ServiceLoader.load(TaskModule.class, loader)) {
            modules.add(module);
        }
        if (modules.isEmpty()) {
            System.getLogger("dev.broadside.runtime").log(System.Logger.Level.WARNING, """
                    No tasks were found. Check that the annotation processor ran. In a named module, add 'provides \
                    dev.broadside.runtime.TaskModule with app.BulletsTasks.Module' to module-info.java.""");
        }
        return of(modules);
    }

    /**
     * Returns the tasks of some modules.
     *
     * @param modules the modules, for instance {@code new BulletsTasks.Module()}
     * @return the tasks
     * @throws IllegalArgumentException if two kernels have tasks of one name, or a module was compiled for another runtime
     */
    public static TaskRegistry of(TaskModule... modules) {
        return of(List.of(modules));
    }

    private static TaskRegistry of(Collection<TaskModule> modules) {
        Map<String, TaskDescriptor> tasks = new TreeMap<>();
        for (TaskModule module : modules) {
            add(module, tasks);
        }
        return new TaskRegistry(Collections.unmodifiableMap(tasks));
    }

    /** Adds the tasks of a module, each name once. */
    static void add(TaskModule module, Map<String, TaskDescriptor> tasks) {
        if (module.level() != Wire.LEVEL) {
            throw new IllegalArgumentException(module.getClass().getName() + " was compiled for runtime level "
                    + module.level() + ", and this is " + Wire.LEVEL + ". Use one version, and compile it again.");
        }
        for (TaskDescriptor task : module.tasks()) {
            TaskDescriptor other = tasks.putIfAbsent(task.name(), task);
            if (other != null && !other.equals(task)) {
                throw clash(task, other);
            }
        }
    }

    private static IllegalArgumentException clash(TaskDescriptor task, TaskDescriptor other) {
        if (task.kernel().equals(other.kernel())) {
            return new IllegalArgumentException("Task '" + task.name() + "' of " + task.kernel()
                    + " is there with two packets, " + other.packet() + " and " + task.packet()
                    + ". Compile all of the program again.");
        }
        return new IllegalArgumentException("Two tasks are called '" + task.name() + "': " + other.kernel() + " and "
                + task.kernel() + ". Give each its own name with @Task(name = …).");
    }

    /**
     * Looks a task up.
     *
     * @param name its name
     * @return the task, or empty if there is none of that name
     */
    public Optional<TaskDescriptor> find(String name) {
        return Optional.ofNullable(tasks.get(name));
    }

    /**
     * Returns all tasks.
     *
     * @return an immutable view, sorted by name
     */
    public Collection<TaskDescriptor> tasks() {
        return tasks.values();
    }

    @Override
    public String toString() {
        return "TaskRegistry" + tasks.keySet();
    }
}
