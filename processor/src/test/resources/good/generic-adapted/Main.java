package app;

import static com.google.common.truth.Truth.assertThat;

import dev.broadside.processor.harness.Thrown;
import dev.broadside.runtime.PacketException;
import java.nio.ByteBuffer;
import java.util.List;

/** Java makes no array of a generic type; generated code does, without a warning. */
public final class Main {
    private Main() {}

    @SuppressWarnings("unchecked") // generic array creation
    public static void run() {
        List<String>[] lines = (List<String>[]) new List<?>[] {List.of("a", "b"), List.of("c", "d")};
        VerseBuffer verses = VerseBuffer.allocate(1);
        verses.set(0, new Verse(lines, List.of("e", "f")));
        assertThat(verses.get(0).lines()).asList().containsExactly(lines[0], lines[1]).inOrder();
        assertThat(verses.lines(0, 1)).containsExactly("c", "d").inOrder();
        assertThat(verses.title(0)).containsExactly("e", "f").inOrder();

        byte[] bad = new byte[VersePacket.BYTES];
        bad[VersePacket.TITLE_OFFSET] = 5;
        VerseBuffer wrong = VerseBuffer.wrapBare(ByteBuffer.wrap(bad), 1);
        assertThat(Thrown.by(PacketException.class, () -> wrong.get(0)))
                .hasMessageThat()
                .startsWith("Pair.first of packet 0 at byte " + VersePacket.TITLE_OFFSET + " says 5 bytes;");
    }
}
