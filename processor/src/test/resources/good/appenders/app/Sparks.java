package app;

import dev.broadside.annotations.LocalMemory;
import dev.broadside.annotations.Task;
import java.util.concurrent.atomic.AtomicInteger;
import lib.RayBuffer.Appender;
import lib.Spark;
import lib.SparkBuffer;

public final class Sparks {
    private Sparks() {}

    /** None, one or several packets for an id. */
    @Task(packet = Spark.class)
    static void strike(int id, SparkBuffer.Appender sparks, @LocalMemory String unused, int most) {
        for (int part = 0; part < id % (most + 1); part++) {
            sparks.append(new Spark(id, (short) part));
        }
    }

    /** Whose appender is imported by itself, and is called like something of ours. */
    @Task
    static void shine(int id, Appender out) {
        if (id % 5 == 0) {
            out.append().length(id).end("e" + id % 7).lit(id % 2 == 0);
        }
    }

    @Task
    static void explode(int id, SparkBuffer.Appender sparks, int bad, AtomicInteger calls) {
        calls.incrementAndGet();
        sparks.append(new Spark(id, (short) 0));
        if (id == bad) {
            throw new IllegalStateException("bad");
        }
    }
}
