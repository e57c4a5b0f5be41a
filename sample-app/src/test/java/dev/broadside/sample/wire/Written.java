package dev.broadside.sample.wire;

import dev.broadside.runtime.PacketBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What Broadside writes: the bytes of buffers, and the {@code .schema} files. */
final class Written {

    private Written() {}

    /** The bytes of a file, after all packets have been put into a buffer of that size. */
    static <P extends Record> byte[] file(PacketBuffer<P> buffer, List<P> packets) throws IOException {
        for (int i = 0; i < packets.size(); i++) {
            buffer.set(i, packets.get(i));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        buffer.writeTo(Channels.newChannel(file));
        return file.toByteArray();
    }

    /** The {@code .schema} file of a packet. */
    static String schema(Class<? extends Record> packet) throws IOException {
        String name = "/META-INF/broadside/" + packet.getName() + ".schema";
        try (InputStream file = packet.getResourceAsStream(name)) {
            if (file == null) {
                throw new AssertionError("There is no " + name + ".");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
