package dev.broadside.runtime;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The statistics of a pool, for management tools: a bean in the platform's server. To be touched only where there is the
 * module {@code java.management}.
 */
final class PoolBean implements WorkerPoolMXBean, Runnable {

    private static final String TYPE = "dev.broadside:type=WorkerPool,name=";

    private final WorkerPool pool;
    private final ObjectName name;

    private PoolBean(WorkerPool pool, ObjectName name) {
        this.pool = pool;
        this.name = name;
    }

    /**
     * Shows a pool, under its name, or with the first number after it that no other pool has.
     *
     * @return removes it
     */
    static Runnable show(WorkerPool pool) {
        for (int number = 1; ; number++) {
            try {
                PoolBean bean = new PoolBean(pool, nameOf(number == 1 ? pool.name() : pool.name() + "-" + number));
                ManagementFactory.getPlatformMBeanServer().registerMBean(bean, bean.name);
                return bean;
            } catch (InstanceAlreadyExistsException e) {
                // the next number
            } catch (JMException e) {
                throw new IllegalStateException("Pool '" + pool.name() + "' cannot be shown by JMX.", e);
            }
        }
    }

    private static ObjectName nameOf(String pool) throws JMException {
        boolean isPlain = pool.matches("[\\w .-]+");
        return new ObjectName(TYPE + (isPlain ? pool : ObjectName.quote(pool)));
    }

    /** Removes this bean. */
    @Override
    public void run() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(name);
        } catch (JMException e) {
            // somebody else removed it
        }
    }

    @Override
    public String getName() {
        return pool.name();
    }

    @Override
    public int getWorkers() {
        return pool.workers();
    }

    @Override
    public long getDispatches() {
        return pool.statistics().dispatches();
    }

    @Override
    public long getAlone() {
        return pool.statistics().alone();
    }

    @Override
    public long getFailures() {
        return pool.statistics().failures();
    }

    @Override
    public long getIds() {
        return pool.statistics().ids();
    }

    @Override
    public long getCallerIds() {
        return pool.statistics().callerIds();
    }

    @Override
    public double getCallerShare() {
        return pool.statistics().callerShare();
    }

    @Override
    public long getBatches() {
        return pool.statistics().batches();
    }

    @Override
    public int getBatchSize() {
        return pool.statistics().batchSize();
    }

    @Override
    public double getImbalance() {
        return pool.statistics().imbalance();
    }

    @Override
    public long getParks() {
        return pool.statistics().parks();
    }

    @Override
    public long getWakeUps() {
        return pool.statistics().wakeUps();
    }

    @Override
    public double getMeanWakeDelay() {
        return pool.statistics().meanWakeDelay();
    }

    @Override
    public long getLongestWakeDelay() {
        return pool.statistics().longestWakeDelay();
    }

    @Override
    public String[] getTasks() {
        List<TaskStatistics> tasks = pool.statistics().tasks();
        String[] lines = new String[tasks.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(tasks.get(i));
        }
        return lines;
    }

    private static String line(TaskStatistics task) {
        return String.format(
                Locale.ROOT,
                "%s, %s, %d to %d ids: %s; %.1f ns an id alone, %.1f ns shared in batches of %d; %d dispatches",
                task.task(),
                task.lane(),
                task.fromIds(),
                task.toIds(),
                task.isShared() ? "shared" : "alone",
                task.aloneNanosPerId(),
                task.sharedNanosPerId(),
                task.batchSize(),
                task.dispatches());
    }
}
