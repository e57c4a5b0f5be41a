package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Workers that stay on one processor, as Linux itself tells. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PinningTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void eachWorkerHasTheNextProcessor() {
        List<String> allowed = processors(allowedIn("/proc/self/status"));
        Map<Integer, String> seen = new ConcurrentHashMap<>();
        try (WorkerPool pool = WorkerPool.builder().workers(2).pinWorkers(true).build()) {
            pool.allocate(1);
            pool.broadcast(worker -> seen.put(worker, allowedIn("/proc/thread-self/status")))
                    .join();
            for (int worker = 0; worker < 3; worker++) {
                assertThat(seen.get(worker)).isEqualTo(allowed.get((worker + 1) % allowed.size()));
            }
        }
        assertThat(processors(allowedIn("/proc/thread-self/status"))).isEqualTo(allowed);
    }

    private static String allowedIn(String status) {
        try {
            return Files.readAllLines(Path.of(status)).stream()
                    .filter(line -> line.startsWith("Cpus_allowed_list:"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads {@code 0-2,5}. */
    private static List<String> processors(String list) {
        List<String> all = new ArrayList<>();
        for (String range : list.split(",", -1)) {
            String[] ends = range.split("-", -1);
            for (int i = Integer.parseInt(ends[0]); i <= Integer.parseInt(ends[ends.length - 1]); i++) {
                all.add("" + i);
            }
        }
        return all;
    }
}
