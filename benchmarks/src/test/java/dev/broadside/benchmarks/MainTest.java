package dev.broadside.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.AverageTimeResult;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ResultRole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.WorkloadParams;
import org.openjdk.jmh.runner.options.TimeValue;

/** Forks that ran in rounds are those of one run. */
class MainTest {

    private static final IterationParams ITERATIONS =
            new IterationParams(IterationType.MEASUREMENT, 1, TimeValue.milliseconds(1), 1);

    @Test
    void theForksOfAllRoundsAreOfOneRun() throws IOException {
        List<RunResult> merged = Main.merge(List.of(
                List.of(fork("runSerial", 4, 100), fork("runBroadside", 4, 10), fork("runBroadside", 8, 1_000)),
                List.of(fork("runSerial", 4, 300), fork("runBroadside", 4, 30), fork("runBroadside", 8, 3_000)),
                List.of(fork("runSerial", 4, 200), fork("runBroadside", 4, 20), fork("runBroadside", 8, 2_000))));

        String report = Report.of(merged, "Works").get(0).text();

        assertThat(report).contains("3 rounds of a fork of 1 iterations");
        assertThat(report).contains("| Broadside | 20.00 | 10.00 to 30.00 |");
        assertThat(report).contains("| Serial | 200.00 | 100.00 to 300.00 |");
        assertThat(report).contains("| Broadside | 2000.00 | 1000.00 to 3000.00 |");
    }

    private static RunResult fork(String side, int count, long nanos) {
        WorkloadParams works = new WorkloadParams();
        works.put("count", String.valueOf(count), count);
        BenchmarkParams params = new BenchmarkParams(
                "dev.broadside.benchmarks.dispatch.Works." + side,
                "",
                true,
                1,
                new int[] {1},
                List.of("all"),
                1,
                0,
                ITERATIONS,
                ITERATIONS,
                Mode.AverageTime,
                works,
                TimeUnit.NANOSECONDS,
                1,
                "java",
                List.of(),
                "17",
                "VM",
                "17",
                "1",
                TimeValue.seconds(1));
        IterationResult iteration = new IterationResult(params, ITERATIONS, null);
        iteration.addResult(result(ResultRole.PRIMARY, side, nanos));
        iteration.addResult(result(ResultRole.SECONDARY, "gc.alloc.rate.norm", 8));
        return new RunResult(params, List.of(new BenchmarkResult(params, List.of(iteration))));
    }

    private static Result<?> result(ResultRole role, String label, long value) {
        return new AverageTimeResult(role, label, 1, value, TimeUnit.NANOSECONDS);
    }
}
