package dev.broadside.runtime;

import java.lang.management.ManagementFactory;
import javax.management.InstanceAlreadyExistsException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** The beans of pools in the platform's server. To be touched only where there is the module {@code java.management}. */
final class Management {

    private static final String TYPE = "dev.broadside:type=WorkerPool,name=";

    private Management() {}

    /**
     * Shows a pool, under its name, or with the first number after it that no other pool has.
     *
     * @return removes it
     */
    static Runnable show(WorkerPool pool) {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        PoolBean bean = new PoolBean(pool);
        for (int number = 1; ; number++) {
            try {
                ObjectName name = nameOf(number == 1 ? pool.name() : pool.name() + "-" + number);
                server.registerMBean(bean, name);
                return () -> hide(server, name);
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

    private static void hide(MBeanServer server, ObjectName name) {
        try {
            server.unregisterMBean(name);
        } catch (JMException e) {
            // somebody else removed it
        }
    }
}
