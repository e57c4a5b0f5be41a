package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.broadside.annotations.Layout;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What all buffers have in common. */
class PacketBufferTest {

    private final Ints buffer = Ints.of(7, 8, 9, 10);

    @Test
    void equalBytesOfOneSchemaAndLayoutAreEqual() {
        Ints a = Ints.of(1, 2);
        assertThat(a).isEqualTo(Ints.of(1, 2));
        assertThat(a.hashCode()).isEqualTo(Ints.of(1, 2).hashCode());
        assertThat(a).isNotEqualTo(Ints.of(1, 3));
        assertThat(a).isNotEqualTo(Ints.of(1));
        assertThat(a).isNotEqualTo(Ints.of(Schema.FLOAT, Layout.PACKED, 1, 2));
        assertThat(a).isNotEqualTo(Ints.of(Schema.INT, Layout.COLUMNS, 1, 2));
        assertThat(a).isNotEqualTo(null);
        assertThat(Ints.of(0, 1, 2, 3).slice(1, 3)).isEqualTo(a);
        assertThat(Ints.of(0, 1, 2, 3).slice(1, 3).hashCode()).isEqualTo(a.hashCode());
    }

    @Test
    void theLayoutIsPackedUnlessOverridden() {
        PacketBuffer<String> plain = new PacketBuffer<>(0) {
            @Override
            public Schema schema() {
                return Schema.INT;
            }

            @Override
            public String get(int index) {
                throw new IndexOutOfBoundsException(index);
            }

            @Override
            public void set(int index, String packet) {
                throw new IndexOutOfBoundsException(index);
            }

            @Override
            public ByteBuffer bytes() {
                return ByteBuffer.allocate(0);
            }

            @Override
            public PacketBuffer<String> slice(int from, int to) {
                throw new IndexOutOfBoundsException(from);
            }
        };
        assertThat(plain.layout()).isEqualTo(Layout.PACKED);
        assertThat(plain).isEmpty();
    }

    @Test
    void textShowsTheFirstPackets() {
        assertThat(Ints.of().toString()).isEqualTo("int{i32 value @0}:4 × 0");
        assertThat(Ints.of(7, 8).toString()).isEqualTo("int{i32 value @0}:4 × 2: 7, 8");
        assertThat(buffer.toString()).isEqualTo("int{i32 value @0}:4 × 4: 7, 8, 9, …");
        assertThat(buffer.slice(2, 4).toString()).isEqualTo("int{i32 value @0}:4 × 2: 9, 10");
    }

    @Test
    void aLoopSeesThePacketsInOrder() {
        List<Integer> seen = new ArrayList<>();
        for (int packet : buffer) {
            seen.add(packet);
        }
        assertThat(seen).containsExactly(7, 8, 9, 10).inOrder();
        assertThat(buffer.slice(1, 3)).containsExactly(8, 9).inOrder();
        assertThat(Ints.of()).isEmpty();
    }

    @Test
    void anIteratorEndsAndRemovesNothing() {
        for (Iterator<Integer> packets :
                List.of(buffer.iterator(), buffer.asList().iterator())) {
            for (int i = 7; i <= 10; i++) {
                assertThat(packets.hasNext()).isTrue();
                assertThat(packets.next()).isEqualTo(i);
            }
            assertThat(packets.hasNext()).isFalse();
            assertThrows(NoSuchElementException.class, packets::next);
            assertThrows(UnsupportedOperationException.class, packets::remove);
        }
    }

    @Test
    void aListIsAViewOfFixedSize() {
        List<Integer> list = buffer.asList();
        assertThat(list).isInstanceOf(RandomAccess.class);
        assertThat(list).containsExactly(7, 8, 9, 10).inOrder();
        assertThat(list).isEqualTo(List.of(7, 8, 9, 10));
        assertThat(list.hashCode()).isEqualTo(List.of(7, 8, 9, 10).hashCode());
        assertThat(list.indexOf(9)).isEqualTo(2);
        assertThat(list.subList(1, 3)).containsExactly(8, 9).inOrder();
        assertThat(list.set(1, 80)).isEqualTo(8);
        assertThat(buffer.get(1)).isEqualTo(80);
        buffer.set(0, 70);
        assertThat(list.get(0)).isEqualTo(70);
        Collections.reverse(list);
        assertThat(buffer).isEqualTo(Ints.of(10, 9, 80, 70));
        assertThrows(UnsupportedOperationException.class, () -> list.add(1));
        assertThrows(
                UnsupportedOperationException.class, () -> list.subList(0, 1).clear());
        assertThrows(UnsupportedOperationException.class, list::clear);
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(4));
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> list.set(4, 1));
    }

    @Test
    void aStreamKnowsItsSizeAndSplitsEvenly() {
        assertThat(buffer.stream().map(i -> i * 2).collect(Collectors.toList()))
                .containsExactly(14, 16, 18, 20)
                .inOrder();
        for (Spliterator<Integer> half : List.of(buffer.stream().spliterator(), buffer.spliterator())) {
            assertThat(half.hasCharacteristics(Spliterator.ORDERED | Spliterator.SIZED | Spliterator.SUBSIZED))
                    .isTrue();
            assertThat(half.getExactSizeIfKnown()).isEqualTo(4);
            assertThat(half.trySplit().getExactSizeIfKnown()).isEqualTo(2);
            assertThat(half.getExactSizeIfKnown()).isEqualTo(2);
        }
    }

    @Test
    void aParallelStreamSeesEachPacketOnce() {
        int count = 100_000;
        Ints many = Ints.of(IntStream.range(0, count).toArray());
        AtomicInteger seen = new AtomicInteger();
        long sum = many.stream()
                .parallel()
                .mapToLong(i -> {
                    seen.incrementAndGet();
                    return i;
                })
                .sum();
        assertThat(sum).isEqualTo((long) count * (count - 1) / 2);
        assertThat(seen.get()).isEqualTo(count);
    }

    @Test
    void aSliceIsAView() {
        Ints slice = buffer.slice(1, 3);
        slice.set(0, 80);
        assertThat(buffer.get(1)).isEqualTo(80);
        buffer.set(2, 90);
        assertThat(slice.get(1)).isEqualTo(90);
        assertThat(slice.slice(1, 2)).containsExactly(90);
        assertThat(buffer.slice(4, 4)).isEmpty();
        assertThrows(IndexOutOfBoundsException.class, () -> slice.get(2));
        assertThrows(IndexOutOfBoundsException.class, () -> slice.slice(0, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> buffer.slice(-1, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> buffer.slice(3, 2));
    }

    @Test
    void aReadOnlyViewSeesWritesAndRefusesThem() {
        PacketBuffer<Integer> view = buffer.asReadOnly();
        assertThat(view).isEqualTo(buffer);
        assertThat(view.isReadOnly()).isTrue();
        assertThat(buffer.isReadOnly()).isFalse();
        buffer.set(1, 80);
        assertThat(view.get(1)).isEqualTo(80);
        assertThat(buffer.asReadOnly()).isSameInstanceAs(view);
        assertThat(view.asReadOnly()).isSameInstanceAs(view);
        for (PacketBuffer<Integer> refusing : List.of(
                view, view.slice(1, 3), view.slice(1, 1), buffer.slice(2, 4).asReadOnly())) {
            assertThat(assertThrows(UnsupportedOperationException.class, () -> refusing.set(0, 5)))
                    .hasMessageThat()
                    .startsWith("This buffer of packets 'int' is read-only");
        }
        assertThrows(UnsupportedOperationException.class, () -> view.asList().set(0, 5));
        assertThrows(IndexOutOfBoundsException.class, () -> buffer.set(4, 5));
        assertThat(buffer).containsExactly(7, 80, 9, 10).inOrder();
    }
}
