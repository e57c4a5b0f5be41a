package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** Pools in the platform's MBean server. */
@SuppressWarnings("try") // pools are closed before the end, and some are only there
class JmxTest {

    private static final MBeanServer SERVER = ManagementFactory.getPlatformMBeanServer();

    private static ObjectName name(String pool) throws JMException {
        return new ObjectName("dev.broadside:type=WorkerPool,name=" + pool);
    }

    private static WorkerPool pool(String name) {
        return WorkerPool.builder().name(name).workers(1).jmx(true).build();
    }

    @Test
    void theAttributesAreTheStatistics() throws JMException {
        ObjectName name = name("seen");
        try (WorkerPool pool = pool("seen")) {
            TestTask task = new TestTask(pool, "Look", id -> id);
            task.run(100, 10);
            for (int i = 0; i < 50; i++) {
                task.runEqually(64);
            }
            assertThat(SERVER.getAttribute(name, "Name")).isEqualTo("seen");
            assertThat(SERVER.getAttribute(name, "Workers")).isEqualTo(1);
            assertThat(SERVER.getAttribute(name, "Dispatches")).isEqualTo(51L);
            assertThat(SERVER.getAttribute(name, "Ids")).isEqualTo(3300L);
            PoolStatistics seen = pool.statistics();
            assertThat(SERVER.getAttribute(name, "Alone")).isEqualTo(seen.alone());
            assertThat(SERVER.getAttribute(name, "Failures")).isEqualTo(0L);
            assertThat(SERVER.getAttribute(name, "CallerIds")).isEqualTo(seen.callerIds());
            assertThat(SERVER.getAttribute(name, "CallerShare")).isEqualTo(seen.callerShare());
            assertThat(SERVER.getAttribute(name, "Batches")).isEqualTo(seen.batches());
            assertThat(SERVER.getAttribute(name, "BatchSize")).isEqualTo(seen.batchSize());
            assertThat(SERVER.getAttribute(name, "Imbalance")).isEqualTo(seen.imbalance());
            assertThat((long) SERVER.getAttribute(name, "Parks")).isAtLeast(seen.parks());
            assertThat((long) SERVER.getAttribute(name, "WakeUps")).isAtLeast(seen.wakeUps());
            assertThat((double) SERVER.getAttribute(name, "MeanWakeDelay")).isAtLeast(0.0);
            assertThat((long) SERVER.getAttribute(name, "LongestWakeDelay")).isAtLeast(seen.longestWakeDelay());
            String[] tasks = (String[]) SERVER.getAttribute(name, "Tasks");
            assertThat(tasks).hasLength(1);
            assertThat(tasks[0]).startsWith("Look, FRAME, 64 to 127 ids: ");
            assertThat(tasks[0]).endsWith("; 50 dispatches");
        }
        assertThat(SERVER.isRegistered(name)).isFalse();
    }

    @Test
    void poolsOfOneNameDoNotCollide() throws JMException {
        try (WorkerPool first = pool("twin");
                WorkerPool second = pool("twin")) {
            new TestTask(second, "Look", id -> id).run(3, 1);
            assertThat(SERVER.getAttribute(name("twin"), "Ids")).isEqualTo(0L);
            assertThat(SERVER.getAttribute(name("twin-2"), "Ids")).isEqualTo(3L);
            assertThat(SERVER.getAttribute(name("twin-2"), "Name")).isEqualTo("twin");
            first.lane(Lane.BACKGROUND).close();
            assertThat(SERVER.isRegistered(name("twin"))).isFalse();
            assertThat(SERVER.isRegistered(name("twin-2"))).isTrue();
            second.closeNow();
            assertThat(SERVER.isRegistered(name("twin-2"))).isFalse();
        }
    }

    @Test
    void anyNameWillDo() throws JMException {
        for (String odd : new String[] {"a,b=c:*?\"\n", "", "world #1"}) {
            try (WorkerPool pool = pool(odd)) {
                assertThat(SERVER.getAttribute(name(ObjectName.quote(odd)), "Name"))
                        .isEqualTo(odd);
            }
        }
    }

    @Test
    void nobodyIsShownUnasked() throws JMException {
        Set<ObjectName> before = SERVER.queryNames(name("*"), null);
        try (WorkerPool pool = WorkerPool.builder().name("shy").build()) {
            assertThat(SERVER.queryNames(name("*"), null)).isEqualTo(before);
        }
    }
}
