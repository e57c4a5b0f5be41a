package dev.broadside.runtime;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The packets of a buffer as a list. */
final class PacketList<P> extends AbstractList<P> implements RandomAccess {

    private final PacketBuffer<P> buffer;

    PacketList(PacketBuffer<P> buffer) {
        this.buffer = buffer;
    }

    @Override
    public int size() {
        return buffer.count();
    }

    @Override
    public P get(int index) {
        return buffer.get(index);
    }

    @Override
    public P set(int index, P packet) {
        P previous = buffer.get(index);
        buffer.set(index, packet);
        return previous;
    }
}
