package dev.broadside.processor.random;

import java.lang.management.ManagementFactory;

/** How much memory this thread has taken. */
final class Allocation {

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocation() {}

    /** Returns the bytes since the thread began. */
    static long now() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
