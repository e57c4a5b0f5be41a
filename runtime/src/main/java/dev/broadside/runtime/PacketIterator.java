package dev.broadside.runtime;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The packets of a buffer, one after the other. */
final class PacketIterator<P> implements Iterator<P> {

    private final PacketBuffer<P> buffer;
    private int next;

    PacketIterator(PacketBuffer<P> buffer) {
        this.buffer = buffer;
    }

    @Override
    public boolean hasNext() {
        return next < buffer.count();
    }

    @Override
    public P next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All " + next + " packets have been returned.");
        }
        return buffer.get(next++);
    }
}
