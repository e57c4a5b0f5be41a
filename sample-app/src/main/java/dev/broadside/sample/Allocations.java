package dev.broadside.sample;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts the bytes that the living threads have allocated. */
final class Allocations {

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The bytes so far, as {@link #total} will give them if nobody allocates in between. */
    long begin() {
        // Counting makes two arrays itself: what that adds from one count to the next is taken as known.
        long first = total();
        long second = total();
        return second + (second - first);
    }

    /** The bytes so far. */
    long total() {
        long total = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            // A thread that has just ended counts as −1.
            total += Math.max(0, bytes);
        }
        return total;
    }
}
