package dev.broadside.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What an exception tells of the bytes that it is about. */
class PacketExceptionTest {

    private static final String DETAIL = "is 7; a boolean is stored as 0 or 1.";

    private final Ints buffer = Ints.of(1, 2, 3);
    private final Exception cause = new IllegalStateException("why");

    private static void assertPlace(PacketException e, String field, int index, int offset) {
        assertThat(e.field()).hasValue(field);
        assertThat(e.index()).isEqualTo(index < 0 ? OptionalInt.empty() : OptionalInt.of(index));
        assertThat(e.offset()).isEqualTo(OptionalInt.of(offset));
    }

    private static void assertNoPlace(PacketException e) {
        assertThat(e.field()).isEmpty();
        assertThat(e.index()).isEqualTo(OptionalInt.empty());
        assertThat(e.offset()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void oneOfAValueHasNoPlace() {
        assertNoPlace(new PacketException("Hit.alive is null."));
        PacketException caused = new PacketException("Hit cannot be made.", cause);
        assertThat(caused).hasMessageThat().isEqualTo("Hit cannot be made.");
        assertThat(caused).hasCauseThat().isSameInstanceAs(cause);
        assertNoPlace(caused);
        assertThat(buffer.located(caused, 1, 0)).isSameInstanceAs(caused);
    }

    @Test
    void oneOfBytesHasFieldAndOffset() {
        PacketException plain = new PacketException("Hit.alive", 103, DETAIL);
        assertThat(plain).hasMessageThat().isEqualTo("Hit.alive at byte 103 " + DETAIL);
        assertThat(plain).hasCauseThat().isNull();
        assertPlace(plain, "Hit.alive", -1, 103);
        PacketException caused = new PacketException("Hit.alive", 103, DETAIL, cause);
        assertThat(caused).hasMessageThat().isEqualTo("Hit.alive at byte 103 " + DETAIL);
        assertThat(caused).hasCauseThat().isSameInstanceAs(cause);
        assertPlace(caused, "Hit.alive", -1, 103);
    }

    @Test
    void aBufferAddsWhichPacketAndCountsFromItsBeginning() {
        PacketException found = new PacketException("Hit.alive", 143, DETAIL, cause);
        PacketException located = buffer.located(found, 17, 40);
        assertThat(located).hasMessageThat().isEqualTo("Hit.alive of packet 17 at byte 103 " + DETAIL);
        assertThat(located).hasCauseThat().isSameInstanceAs(cause);
        assertThat(located.getStackTrace()).isEqualTo(found.getStackTrace());
        assertPlace(located, "Hit.alive", 17, 103);
        assertPlace(buffer.located(new PacketException("Hit.alive", 0, DETAIL), 0, -103), "Hit.alive", 0, 103);
    }

    @Test
    void whatKnowsItsPacketIsLeftAlone() {
        PacketException located = buffer.located(new PacketException("Hit.alive", 143, DETAIL), 17, 40);
        assertThat(buffer.located(located, 3, 5)).isSameInstanceAs(located);
    }

    @Test
    void placesAreSerialized() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(buffer.located(new PacketException("Hit.alive", 143, DETAIL), 17, 40));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertPlace((PacketException) in.readObject(), "Hit.alive", 17, 103);
        }
    }
}
