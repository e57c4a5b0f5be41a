package dev.broadside.sample;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadside.runtime.Dispatch;
import dev.broadside.runtime.TaskException;
import dev.broadside.runtime.TaskRegistry;
import dev.broadside.runtime.WorkerPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated for this program, used as the README uses it. */
final class GeneratedTasksTest {

    private final WorkerPool pool = WorkerPool.create(3);

    @AfterEach
    void closePool() {
        pool.close();
    }

    @Test
    void hitsCanBeReadWithoutMakingARecord() {
        Scene scene = Scene.of(Meshes.square(0), 50, 40);
        RaysTasks rays = new RaysTasks(pool);
        rays.castRay().localMemory(scene);

        Dispatch<HitBuffer> dispatch = rays.castRay().dispatchEqually(2_000);
        HitBuffer hits = dispatch.join();

        Hit middle = Rays.castRay(20 * 50 + 25, scene);
        assertThat(hits.count()).isEqualTo(2_000);
        assertThat(hits.get(20 * 50 + 25)).isEqualTo(middle);
        assertThat(hits.distance(20 * 50 + 25)).isEqualTo(middle.distance());
        assertThat(hits.triangle(0)).isEqualTo(-1);
        assertThat(hits.bytes().remaining()).isEqualTo(2_000 * 20);
    }

    @Test
    void localMemoryStaysUntilItIsReplaced() {
        RaysTasks rays = new RaysTasks(pool);
        rays.castRay().localMemory(Scene.of(Meshes.square(0), 11, 11));
        HitBuffer first = rays.castRay().runEqually(121);
        HitBuffer second = rays.castRay().runEqually(121);
        rays.castRay().localMemory(Scene.of(Meshes.of(0, 0, 0, 0, 0, 0, 0, 0, 0), 11, 11));
        HitBuffer third = rays.castRay().runEqually(121);

        assertThat(first.get(60).isMiss()).isFalse();
        assertThat(second).isEqualTo(first);
        assertThat(third.get(60).isMiss()).isTrue();
    }

    @Test
    void primitiveKernelsGiveArrays() {
        double[] roots =
                new RootsTasks(pool).nthRoot().dispatchEqually(1024, 3.0).join();

        assertThat(roots).hasLength(1024);
        assertThat(roots[26]).isWithin(1e-15).of(3.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64, 1_000, 5_000})
    void anyBatchSizeGivesTheSameBytes(int batchSize) {
        PositionBuffer expected;
        try (WorkerPool sequential = WorkerPool.sequential()) {
            expected = new PositionsTasks(sequential).calculatePosition().runEqually(1_000, 0.5);
        }

        PositionBuffer positions = new PositionsTasks(pool)
                .calculatePosition()
                .dispatch(1_000, batchSize, 0.5)
                .join();

        assertThat(positions).isEqualTo(expected);
        assertThat(positions.get(999)).isEqualTo(Positions.calculatePosition(999, 0.5));
    }

    @Test
    void noIdsGiveAnEmptyBuffer() {
        GreetingBuffer greetings =
                new GreetingsTasks(pool).greet().dispatch(0, 8).join();

        assertThat(greetings.count()).isEqualTo(0);
    }

    @Test
    void aKernelThatThrowsTellsItsId() {
        GreetingsTasks greetings = new GreetingsTasks(pool);

        // The number of a greeting is a u16, and id 65,536 is the first that does not fit.
        TaskException thrown =
                assertThrows(TaskException.class, () -> greetings.greet().runEqually(65_537));

        assertThat(thrown.task()).isEqualTo("Greet");
        assertThat(thrown.id()).isEqualTo(65_536);
        assertThat(greetings.greet().runEqually(3).get(2)).isEqualTo(new Greeting(2, "Hello World"));
    }

    @Test
    void everyTaskIsFoundByItsName() {
        TaskRegistry registry = TaskRegistry.load(GeneratedTasksTest.class.getClassLoader());

        assertThat(registry.tasks().stream().map(task -> task.name()))
                .containsExactly("CalculateNthRoot", "CalculatePositions", "CastRay", "Greet", "Shade")
                .inOrder();
    }
}
