package dev.broadside.processor.random;

import dev.broadside.runtime.PacketBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** The generated buffers of one packet, to be called without reflection. Written by {@link TargetSource}. */
public interface Target {

    PacketBuffer<?> allocate(int count);

    PacketBuffer<?> wrap(ByteBuffer bytes);

    PacketBuffer<?> wrapBare(ByteBuffer bytes, int count);

    PacketBuffer<?> readFrom(ReadableByteChannel channel) throws IOException;

    void copyPacket(PacketBuffer<?> from, PacketBuffer<?> to, int index);

    void copyField(PacketBuffer<?> from, PacketBuffer<?> to, int index, int field);

    void copyElement(PacketBuffer<?> from, PacketBuffer<?> to, int index, int field, int element);
}
