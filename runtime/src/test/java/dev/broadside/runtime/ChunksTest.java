package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is appended by several batches. */
class ChunksTest {

    private static Ints.Appender appended(int... values) {
        Ints.Appender appender = new Ints.Appender(0);
        for (int value : values) {
            appender.append(value);
        }
        return appender;
    }

    @Test
    void areMergedInTheOrderOfTheirFirstIds() {
        Chunks<Integer, Ints> chunks = new Chunks<>(appended());
        chunks.add(64, appended(7, 8));
        chunks.add(0, appended(1));
        chunks.add(96, appended());
        chunks.add(32, appended(2, 3, 4, 5, 6));
        assertThat(chunks.merged()).isNull();
        chunks.merge();
        assertThat(chunks.merged()).isEqualTo(Ints.of(1, 2, 3, 4, 5, 6, 7, 8));
    }

    @Test
    void noneGiveAnEmptyBuffer() {
        Chunks<Integer, Ints> chunks = new Chunks<>(appended());
        chunks.merge();
        assertThat(chunks.merged()).isEqualTo(Ints.of());
    }

    private static PacketAppender<String, Huge> hugeAppended(int count) {
        PacketAppender<String, Huge> appender = new PacketAppender<>(new Huge(0)) {
            @Override
            public void append(String packet) {
                next();
                added();
            }

            @Override
            protected Huge resized(Huge buffer, int count) {
                return new Huge(count);
            }

            @Override
            protected void copy(Huge from, int count, Huge to, int index) {}
        };
        for (int i = 0; i < count; i++) {
            appender.append("");
        }
        return appender;
    }

    private static Chunks<String, Huge> huge(int count) {
        Chunks<String, Huge> chunks = new Chunks<>(hugeAppended(0));
        chunks.add(0, hugeAppended(1_000));
        chunks.add(1, hugeAppended(count - 1_000));
        return chunks;
    }

    @Test
    void fillABufferToItsLimitAndNoFurther() {
        Chunks<String, Huge> most = huge(2_047);
        most.merge();
        assertThat(most.merged().count()).isEqualTo(2_047);
        Chunks<String, Huge> tooMany = huge(2_048);
        assertThat(assertThrows(IllegalArgumentException.class, tooMany::merge))
                .hasMessageThat()
                .isEqualTo("The kernel appended 2048 packets 'Huge' of 1048576 bytes, but a buffer holds at most 2047."
                        + " Append fewer, or use several dispatches.");
        assertThat(tooMany.merged()).isNull();
    }

    /** As the processor would write it: each id appends 1,000 packets. */
    private static final class Call extends TaskCall<Huge> {

        private Chunks<String, Huge> out;

        Call into(Chunks<String, Huge> out) {
            this.out = out;
            return this;
        }

        @Override
        protected void run(int from, int to, int worker) {
            for (int id = from; id < to; id++) {
                out.add(id, hugeAppended(1_000));
            }
        }

        @Override
        protected void finish() {
            out.merge();
        }

        @Override
        protected Huge result() {
            return out.merged();
        }

        @Override
        protected void clear() {
            out = null;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void moreThanABufferHoldsFailTheDispatchAndNotTheNextOne(int workers) {
        try (WorkerPool pool = workers == 0 ? WorkerPool.sequential() : WorkerPool.create(workers)) {
            TaskDescriptor task = TaskDescriptor.of("Huge", "test.Huge", Huge.SCHEMA);
            pool.register(() -> List.of(task));
            TaskCalls<Call> calls = new TaskCalls<>(pool, task, Call::new);
            Dispatch<Huge> dispatch =
                    calls.take(3, 1).into(new Chunks<>(hugeAppended(0))).start();
            TaskException failure = (TaskException)
                    assertThrows(CompletionException.class, dispatch::join).getCause();
            checkFailure(failure);
            assertThat(dispatch.progress()).isEqualTo(3);
            checkFailure(assertThrows(
                    TaskException.class,
                    () -> calls.take(3, 1).into(new Chunks<>(hugeAppended(0))).run()));
            assertThat(calls.take(2, 1)
                            .into(new Chunks<>(hugeAppended(0)))
                            .run()
                            .count())
                    .isEqualTo(2_000);
        }
    }

    private static void checkFailure(TaskException failure) {
        assertThat(failure.worker()).isEqualTo(-1);
        assertThat(failure.id()).isEqualTo(2);
        assertThat(failure)
                .hasMessageThat()
                .startsWith("Task 'Huge' failed at id 2 while results were put together:"
                        + " java.lang.IllegalArgumentException: The kernel appended 3000 packets");
    }
}
