package dev.broadside.benchmarks;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** {@link Small} by data streams. */
final class SmallJavaIo implements JavaIo.Format<Small> {

    @Override
    public void write(Small packet, DataOutput to) throws IOException {
        to.writeShort(packet.target());
        to.writeFloat(packet.distance());
    }

    @Override
    public Small read(DataInput from) throws IOException {
        return new Small(from.readUnsignedShort(), from.readFloat());
    }
}
