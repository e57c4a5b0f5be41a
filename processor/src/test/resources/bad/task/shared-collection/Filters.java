package app;

import dev.broadside.annotations.Task;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Filters {
    private static final Map<Integer, Integer> CACHE = new HashMap<>();
    private static final StringBuilder LOG = new StringBuilder();

    private Filters() {}

    @Task
    static int remember(int id) {
        LOG.append(id); // ~ javac warning:12 [task/shared-collection] Kernel 'remember' calls 'LOG.append', but objects of class 'StringBuilder' break when several workers change them at once. Append to a packet buffer's Appender, or return the values.
        return CACHE.computeIfAbsent(id, key -> key); // ~ javac warning:21 [task/shared-collection] Kernel 'remember' calls 'CACHE.computeIfAbsent', but objects of class 'HashMap' break when several workers change them at once. Use a ConcurrentHashMap, or return the values.
    }

    @Task
    static void collect(int id, ArrayList<Integer> found, BitSet set) {
        found.add(id); // ~ javac warning:14 [task/shared-collection] Kernel 'collect' calls 'found.add', but objects of class 'ArrayList' break
        set.flip(id); // ~ javac warning:12 [task/shared-collection] Kernel 'collect' calls 'set.flip', but objects of class 'BitSet' break
        put(id, found);
    }

    private static void put(int id, List<Integer> found) {
        CACHE.put(id, found.size()); // ~ javac warning:14 [task/shared-collection] Kernel 'collect' calls in 'put' 'CACHE.put', but objects of class 'HashMap' break
    }

    @Task
    static void silenced(int id, @SuppressWarnings("task/shared-collection") ArrayList<Integer> found) {
        found.add(id);
    }
}
