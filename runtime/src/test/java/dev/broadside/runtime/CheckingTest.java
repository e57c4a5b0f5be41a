package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadside.annotations.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pool that looks at what each id changes. */
class CheckingTest {

    private static final int COUNT = 100;

    private static WorkerPool checking(int workers) {
        return WorkerPool.checking(workers == 0 ? WorkerPool.sequential() : WorkerPool.create(workers));
    }

    private static void run(Consumer<ArgumentVisitor> arguments, IntConsumer kernel) {
        try (WorkerPool pool = checking(0)) {
            new ArgumentsTask(pool, arguments, kernel).run(COUNT);
        }
    }

    private static TaskException failure(Consumer<ArgumentVisitor> arguments, IntConsumer kernel) {
        return assertThrows(TaskException.class, () -> run(arguments, kernel));
    }

    private static void check(TaskException failure, int id, String message) {
        assertThat(failure).hasCauseThat().isInstanceOf(UnsoundKernelException.class);
        assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("Task 'Change'" + message);
        assertThat(failure.id()).isEqualTo(id);
        assertThat(failure.task()).isEqualTo("Change");
    }

    @Test
    void whatIsForReadingMayNotBeChanged() {
        float[] heights = new float[7];
        check(
                failure(told -> told.readOnly("world.heights", heights), id -> {
                    if (id == 17) {
                        heights[3] += 0.5f;
                    }
                }),
                17,
                ": 'world.heights[3]' was changed from 0.0 to 0.5 by id 17, but every call may read it.");
    }

    @Test
    void aViewMayNotBeChangedBehindIt() {
        Ints packets = Ints.of(5, 6, 7);
        check(
                failure(told -> told.readOnly("packets", packets.asReadOnly()), id -> packets.set(2, id)),
                0,
                ": 'packets[2]' was changed from 7 to 0 by id 0, but every call may read it.");
        Ints columns = Ints.of(Schema.INT, Layout.COLUMNS, 5, 6, 7);
        check(
                failure(told -> told.readOnly("packets", columns.asReadOnly()), id -> columns.set(1, 6 + id / 4)),
                4,
                ": 'packets[1]' was changed from 6 to 7 by id 4, but every call may read it.");
    }

    @Test
    void anElementIsItsIdsOwn() {
        float[] own = new float[COUNT];
        run(told -> told.elements("own", own), id -> own[id] = id + 1);
        Ints packets = Ints.allocate(COUNT);
        run(told -> told.elements("own", packets), id -> packets.set(id, id + 1));
        check(
                failure(told -> told.elements("own", own), id -> own[id + 1] = 7),
                0,
                ": 'own[1]' was changed from 2.0 to 7.0 by id 0, but is the element of id 1.");
        check(
                failure(told -> told.elements("own", packets), id -> packets.set(50, 7)),
                0,
                ": 'own[50]' was changed from 51 to 7 by id 0, but is the element of id 50.");
        check(
                failure(told -> told.elements("own", packets), id -> {
                    packets.set(id, -1);
                    packets.set(99, -1);
                }),
                0,
                ": 'own[99]' was changed from 100 to -1 by id 0, but is the element of id 99.");
    }

    @Test
    void anElementThatIsAnArrayIsItsIdsOwnToo() {
        int[][] rows = new int[COUNT][4];
        run(told -> told.elements("rows", rows), id -> rows[id][2] = id);
        check(
                failure(told -> told.elements("rows", rows), id -> rows[99 - id][1]++),
                0,
                ": 'rows[99][1]' was changed from 0 to 1 by id 0, but is the element of id 99.");
    }

    @Test
    void idsMayChangeAnythingOfAnArgumentButNotTheSame() {
        int[] sums = new int[3 * COUNT];
        run(told -> told.argument("sums", sums), id -> {
            sums[3 * (COUNT - 1 - id)] = id;
            sums[3 * (COUNT - 1 - id) + 2] = id;
        });
        check(
                failure(told -> told.argument("sums", sums), id -> sums[100 + id / 2] += id + 1),
                1,
                ": 'sums[100]' was changed to 1 by id 0, and then to 3 by id 1: on several threads a change may be lost.");
    }

    static Stream<Arguments> arrays() {
        return Stream.<Object>of(
                        new boolean[] {false},
                        new byte[] {0},
                        new short[] {0},
                        new char[] {'0'},
                        new int[] {0},
                        new long[] {0},
                        new float[] {0},
                        new double[] {0},
                        new String[] {"0"},
                        new int[][] {{0}})
                .map(Arguments::of);
    }

    private static void change(Object array, int id) {
        if (array instanceof boolean[] booleans) {
            booleans[0] = id % 2 == 0;
        } else if (array instanceof byte[] bytes) {
            bytes[0] = (byte) (id + 1);
        } else if (array instanceof short[] shorts) {
            shorts[0] = (short) (id + 1);
        } else if (array instanceof char[] chars) {
            chars[0] = (char) ('1' + id);
        } else if (array instanceof int[] ints) {
            ints[0] = id + 1;
        } else if (array instanceof long[] longs) {
            longs[0] = id + 1L;
        } else if (array instanceof float[] floats) {
            floats[0] = id + 1;
        } else if (array instanceof double[] doubles) {
            doubles[0] = id + 1;
        } else if (array instanceof String[] strings) {
            strings[0] = "" + (id + 1);
        } else {
            ((int[][]) array)[0] = new int[] {id};
        }
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void arraysOfEveryTypeAreWatched(Object array) {
        run(told -> told.argument("all", array), id -> {});
        TaskException failure = failure(told -> told.argument("all", array), id -> change(array, id));
        assertThat(failure.id()).isEqualTo(1);
        assertThat(failure).hasCauseThat().hasMessageThat().contains(": 'all[0]' was changed to ");
    }

    @Test
    void collectionsOfALocalMemoryAreWatched() {
        List<String> names = new ArrayList<>(List.of("a", "b"));
        check(
                failure(told -> told.readOnly("names", names), id -> names.set(1, "c")),
                0,
                ": 'names[1]' was changed from b to c by id 0, but every call may read it.");
        check(
                failure(told -> told.readOnly("names", names), id -> names.add("d")),
                0,
                ": 'names[2]' was changed from missing to d by id 0, but every call may read it.");
        Map<Integer, int[]> table = new HashMap<>(Map.of(1, new int[2]));
        check(
                failure(told -> told.readOnly("table", table), id -> table.get(1)[1] = 8),
                0,
                ": 'table.values()[0][1]' was changed from 0 to 8 by id 0, but every call may read it.");
        check(
                failure(told -> told.readOnly("table", table), id -> table.remove(1)),
                0,
                ": 'table.keySet()[0]' was changed from 1 to missing by id 0, but every call may read it.");
    }

    @Test
    void collectionsThatAreArgumentsMayBeSafe() {
        List<Integer> safe = new ArrayList<>();
        run(told -> told.argument("safe", safe), safe::add);
        assertThat(safe).hasSize(COUNT);
    }

    @Test
    void whatStaysTheSameIsNotChanged() {
        double[] nothing = {Double.NaN, 3, -0.0};
        run(told -> told.readOnly("nothing", nothing), id -> {
            nothing[0] = Double.NaN;
            nothing[1] = 3;
        });
        run(told -> told.readOnly("none", null), id -> {});
        run(told -> told.argument("none", null), id -> {});
        run(told -> told.elements("text", "text"), id -> {});
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void oneIdAfterTheOther(int workers) {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger calls = new AtomicInteger();
        AtomicBoolean together = new AtomicBoolean();
        try (WorkerPool pool = checking(workers)) {
            ArgumentsTask task = new ArgumentsTask(pool, told -> {}, id -> {
                together.compareAndSet(false, inside.incrementAndGet() > 1);
                calls.incrementAndGet();
                inside.decrementAndGet();
            });
            for (int i = 0; i < 50; i++) {
                task.dispatch(COUNT, 3).join();
                task.run(COUNT);
            }
        }
        assertThat(together.get()).isFalse();
        assertThat(calls.get()).isEqualTo(100 * COUNT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void whatReadsWhereOthersWriteDependsOnTheOrder(int workers) {
        float[] heights = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            heights[i] = i % 10;
        }
        try (WorkerPool pool = checking(workers)) {
            ArgumentsTask blur = new ArgumentsTask(
                    pool,
                    told -> told.argument("heights", heights),
                    id -> heights[id] = (heights[Math.max(0, id - 1)] + heights[id] + 1) / 2);
            TaskException failure = (TaskException) assertThrows(
                            CompletionException.class,
                            () -> blur.dispatch(COUNT, COUNT).join())
                    .getCause();
            assertThat(failure)
                    .hasCauseThat()
                    .hasMessageThat()
                    .isEqualTo("Task 'Change' depends on the order of its ids: 'heights[1]' was 1.25, and 1.0 when they"
                            + " were run again from the last to the first.");
        }
    }

    @Test
    void arraysAreLeftAsTheIdsLeaveThem() {
        int[] squares = IntStream.range(0, COUNT).toArray();
        Ints packets = Ints.allocate(COUNT);
        AtomicInteger calls = new AtomicInteger();
        run(
                told -> {
                    told.argument("squares", squares);
                    told.elements("result", packets);
                },
                id -> {
                    calls.incrementAndGet();
                    packets.set(id, packets.get(id) + squares[id]);
                    squares[id] *= squares[id];
                });
        assertThat(calls.get()).isEqualTo(2 * COUNT);
        assertThat(squares).isEqualTo(IntStream.range(0, COUNT).map(i -> i * i).toArray());
        assertThat(packets.asList()).isEqualTo(IntStream.range(0, COUNT).boxed().toList());
    }

    @Test
    void whatMayChangeMoreThanIsWatchedRunsOnce() {
        int[] sums = new int[COUNT];
        List<Object> unknown = List.of(new AtomicInteger(), new ArrayList<>(), new HashMap<>());
        for (Object value : unknown) {
            AtomicInteger calls = new AtomicInteger();
            run(
                    told -> {
                        told.argument("sums", sums);
                        told.argument("unknown", value);
                    },
                    id -> sums[id] += calls.incrementAndGet());
            assertThat(calls.get()).isEqualTo(COUNT);
        }
    }

    @Test
    void whatFailsOnlyWhenRunAgainSaysSo() {
        int[] sums = new int[COUNT];
        AtomicInteger calls = new AtomicInteger();
        TaskException failure = failure(told -> told.argument("sums", sums), id -> {
            sums[id] = 1;
            if (calls.incrementAndGet() == COUNT + 3) {
                throw new IllegalStateException("again");
            }
        });
        check(
                failure,
                97,
                " depends on the order of its ids: id 97 failed only when they were run again in another order.");
        assertThat(failure.getCause()).hasCauseThat().hasMessageThat().isEqualTo("again");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void whatTheKernelThrowsComesFirst(int workers) {
        int[] fixed = new int[1];
        try (WorkerPool pool = checking(workers)) {
            ArgumentsTask task = new ArgumentsTask(pool, told -> told.readOnly("fixed", fixed), id -> {
                if (id == 40) {
                    fixed[0]++;
                    throw new IllegalStateException("forty");
                }
            });
            TaskException failure = assertThrows(TaskException.class, () -> task.run(COUNT));
            assertThat(failure.id()).isEqualTo(40);
            assertThat(failure).hasCauseThat().hasMessageThat().isEqualTo("forty");
            assertThat(failure.otherFailures()).isEqualTo(0);
        }
    }

    @Test
    void largeMemoryIsComparedAfterSomeIds() {
        byte[] large = new byte[1 << 20];
        int ids = 2_000;
        try (WorkerPool pool = checking(0)) {
            ArgumentsTask task = new ArgumentsTask(pool, told -> told.readOnly("large", large), id -> {
                if (id == 1_000) {
                    large[5]++;
                }
            });
            TaskException failure = assertThrows(TaskException.class, () -> task.run(ids));
            assertThat(failure)
                    .hasCauseThat()
                    .hasMessageThat()
                    .matches("Task 'Change': 'large\\[5\\]' was changed from 0 to 1 by one of the ids \\d+ to \\d+,"
                            + " but every call may read it\\.");
            assertThat(failure.id()).isAtLeast(1_000);
            assertThat(failure.id()).isAtMost(1_010);
        }
        // pairs of neighbours do not always fall between the same two looks
        try (WorkerPool pool = checking(0)) {
            ArgumentsTask task =
                    new ArgumentsTask(pool, told -> told.argument("large", large), id -> large[id / 2 + 10]++);
            assertThat(assertThrows(TaskException.class, () -> task.run(ids)))
                    .hasCauseThat()
                    .hasMessageThat()
                    .contains("on several threads");
        }
    }

    @Test
    void placesOfAGridAreTold() {
        int[] first = new int[1];
        try (WorkerPool pool = checking(0)) {
            ArgumentsTask task = new ArgumentsTask(
                    pool, told -> told.argument("first", first), id -> first[0] += id % 25 == 14 ? 1 : 0);
            check(
                    assertThrows(TaskException.class, () -> task.run(10, 10, 4)),
                    39,
                    ": 'first[0]' was changed to 1 by id 14 at (4, 1), and then to 2 by id 39 at (9, 3): on several"
                            + " threads a change may be lost.");
        }
    }

    @Test
    void detachedDispatchesAreCheckedToo() {
        AtomicReference<TaskException> handled = new AtomicReference<>();
        int[] all = new int[1];
        WorkerPool local =
                WorkerPool.builder().workers(1).uncaughtHandler(handled::set).build();
        try (WorkerPool pool = WorkerPool.checking(local)) {
            ArgumentsTask task = new ArgumentsTask(pool, told -> told.argument("all", all), id -> all[0]++);
            task.dispatchDetached(COUNT);
        }
        check(
                handled.get(),
                1,
                ": 'all[0]' was changed to 1 by id 0, and then to 2 by id 1: on several threads a change may be lost.");
    }

    @Test
    void deferredDispatchesAreCheckedFromWhenTheyBegin() {
        int[] fixed = new int[1];
        AtomicInteger begun = new AtomicInteger();
        try (WorkerPool pool = checking(0)) {
            ArgumentsTask task = new ArgumentsTask(pool, told -> told.readOnly("fixed", fixed), id -> {});
            Runnable starting = () -> fixed[0] = begun.incrementAndGet();
            Dispatch<Void> dispatch = task.dispatchDeferred(COUNT, starting);
            task.dispatchDetachedDeferred(COUNT, starting);
            fixed[0] = 100;
            pool.frame().run();
            assertThat(dispatch.join()).isNull();
            assertThat(begun.get()).isEqualTo(2);
        }
    }

    @Test
    void decorationsCanBeNested() {
        List<WorkerPool> pools = List.of(
                WorkerPool.checking(WorkerPool.verifying(WorkerPool.create(2))),
                WorkerPool.verifying(WorkerPool.checking(WorkerPool.create(2))),
                WorkerPool.checking(WorkerPool.checking(WorkerPool.sequential())),
                WorkerPool.checking(WorkerPool.shuffled(3)));
        int[] squares = IntStream.range(0, COUNT).map(id -> id * id).toArray();
        for (WorkerPool pool : pools) {
            try (pool) {
                AtomicInteger calls = new AtomicInteger();
                TestTask square = new TestTask(pool, "Square", id -> {
                    calls.incrementAndGet();
                    return id * id;
                });
                assertThat(square.runEqually(COUNT)).isEqualTo(squares);
                assertThat(square.dispatch(COUNT, 7).join()).isEqualTo(squares);
                assertThat(square.callsMade()).isAtMost(4);
                assertThat(calls.get()).isEqualTo(pool.toString().contains("verifying") ? 4 * COUNT : 2 * COUNT);
                int[] all = new int[1];
                ArgumentsTask task = new ArgumentsTask(pool, told -> told.argument("all", all), id -> all[0]++);
                assertThat(assertThrows(TaskException.class, () -> task.run(COUNT)))
                        .hasCauseThat()
                        .hasMessageThat()
                        .contains("'all[0]' was changed to ");
                calls.set(0);
                new ArgumentsTask(pool, told -> {}, id -> calls.incrementAndGet()).run(5, 7, 2);
                assertThat(calls.get()).isEqualTo(35);
            }
        }
        assertThat(pools.get(0).toString()).startsWith("checking verifying WorkerPool");
    }

    @Test
    void whatDependsOnTheOrderIsFoundThroughBoth() {
        for (WorkerPool pool : List.of(
                WorkerPool.checking(WorkerPool.verifying(WorkerPool.sequential())),
                WorkerPool.verifying(WorkerPool.checking(WorkerPool.sequential())))) {
            try (pool) {
                AtomicInteger calls = new AtomicInteger();
                TestTask task = new TestTask(pool, "Count", id -> calls.incrementAndGet());
                assertThat(assertThrows(TaskException.class, () -> task.runEqually(COUNT)))
                        .hasCauseThat()
                        .isInstanceOf(UnsoundKernelException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void kernelsMayDispatch(int workers) {
        int[][] rows = new int[20][30];
        try (WorkerPool pool = checking(workers)) {
            ArgumentsTask outer = new ArgumentsTask(pool, told -> told.elements("rows", rows), row -> {
                ArgumentsTask inner =
                        new ArgumentsTask(pool, told -> told.elements("row", rows[row]), id -> rows[row][id]++);
                inner.dispatch(30, 7).join();
            });
            outer.dispatch(20, 1).join();
            outer.run(20);
        }
        for (int[] row : rows) {
            assertThat(Arrays.stream(row).allMatch(value -> value == 2)).isTrue();
        }
    }

    @Test
    void whatIsCancelledStopsBeforeTheNextId() {
        AtomicInteger calls = new AtomicInteger();
        AtomicReference<Dispatch<Void>> deferred = new AtomicReference<>();
        try (WorkerPool pool = checking(0)) {
            ArgumentsTask task = new ArgumentsTask(pool, told -> {}, id -> {
                if (calls.incrementAndGet() == 5) {
                    deferred.get().cancel(false);
                }
            });
            deferred.set(task.dispatchDeferred(COUNT, () -> {}));
            pool.frame().run();
            assertThat(deferred.get().isCancelled()).isTrue();
        }
        assertThat(calls.get()).isEqualTo(5);
    }
}
