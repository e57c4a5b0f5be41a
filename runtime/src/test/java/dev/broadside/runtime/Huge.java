package dev.broadside.runtime;

import java.nio.ByteBuffer;

/** Packets of a MiB each, which are nowhere: only their number can be asked for. */
final class Huge extends PacketBuffer<String> {

    static final Schema SCHEMA = Schema.of("Huge", 1 << 20, Schema.field("all", "bytes(1048576)", 0));

    Huge(int count) {
        super(count);
    }

    @Override
    public Schema schema() {
        return SCHEMA;
    }

    @Override
    public String get(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void set(int index, String packet) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ByteBuffer bytes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Huge slice(int from, int to) {
        throw new UnsupportedOperationException();
    }
}
