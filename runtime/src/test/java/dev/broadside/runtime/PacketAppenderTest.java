package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packets whose number is not known beforehand. */
class PacketAppenderTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 16, 17, 1_000})
    void keepsWhatIsAppendedWhateverRoomItBeginsWith(int room) {
        Ints.Appender appender = new Ints.Appender(room);
        for (int i = 0; i < 1_000; i++) {
            assertThat(appender.count()).isEqualTo(i);
            appender.append(i * 3);
        }
        Ints all = appender.toBuffer();
        assertThat(all.count()).isEqualTo(1_000);
        for (int i = 0; i < 1_000; i++) {
            assertThat(all.get(i)).isEqualTo(i * 3);
        }
    }

    @Test
    void roomIsDoubledFromSixteenOn() {
        Ints.Appender appender = new Ints.Appender(0);
        List<Integer> rooms = new ArrayList<>();
        for (int i = 0; i < 65; i++) {
            appender.append(i);
            if (rooms.isEmpty() || rooms.get(rooms.size() - 1) != appender.room()) {
                rooms.add(appender.room());
            }
        }
        assertThat(rooms).containsExactly(16, 32, 64, 128).inOrder();
        Ints.Appender large = new Ints.Appender(100);
        for (int i = 0; i < 101; i++) {
            large.append(i);
        }
        assertThat(large.room()).isEqualTo(200);
        assertThat(large.copies()).isEqualTo(1);
    }

    @Test
    void whatItGaveIsNotChangedByMore() {
        Ints.Appender appender = new Ints.Appender(2);
        assertThat(appender.toBuffer()).isEqualTo(Ints.of());
        appender.append(1);
        appender.append(2);
        Ints two = appender.toBuffer();
        appender.clear();
        appender.append(4);
        assertThat(two).isEqualTo(Ints.of(1, 2));
        two.set(0, 5);
        assertThat(appender.toBuffer()).isEqualTo(Ints.of(4));
    }

    @Test
    void whatCannotBeWrittenIsNotCounted() {
        Ints.Appender appender = new Ints.Appender(0);
        appender.append(1);
        assertThrows(NullPointerException.class, () -> appender.append(null));
        assertThat(appender.count()).isEqualTo(1);
        appender.append(2);
        assertThat(appender.toBuffer()).isEqualTo(Ints.of(1, 2));
    }

    @Test
    void clearKeepsTheRoom() {
        Ints.Appender appender = new Ints.Appender(0);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 40; i++) {
                appender.append(i + round);
            }
            assertThat(appender.room()).isEqualTo(64);
            assertThat(appender.copies()).isEqualTo(3);
            appender.clear();
            assertThat(appender.count()).isEqualTo(0);
        }
        assertThat(appender.toBuffer()).isEqualTo(Ints.of());
    }

    @Test
    void roomEndsAtTheLimitOfABufferAndNothingIsMadePastIt() {
        List<Integer> rooms = new ArrayList<>();
        PacketAppender<String, Huge> appender = new PacketAppender<>(new Huge(0)) {
            @Override
            public void append(String packet) {
                assertThat(next()).isEqualTo(count());
                added();
            }

            @Override
            protected Huge resized(Huge buffer, int count) {
                rooms.add(count);
                return new Huge(count);
            }

            @Override
            protected void copy(Huge from, int count, Huge to, int index) {
                throw new UnsupportedOperationException();
            }
        };
        for (int i = 0; i < 2_047; i++) {
            appender.append("");
        }
        assertThat(rooms)
                .containsExactly(16, 32, 64, 128, 256, 512, 1_024, 2_047)
                .inOrder();
        assertThat(assertThrows(IllegalArgumentException.class, () -> appender.append("")))
                .hasMessageThat()
                .isEqualTo("An appender of packets 'Huge' of 1048576 bytes holds at most 2047. Use several buffers.");
        assertThat(rooms).hasSize(8);
        assertThat(appender.count()).isEqualTo(2_047);
    }
}
