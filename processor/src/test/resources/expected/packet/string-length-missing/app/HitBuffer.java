package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.PacketAppender;
import dev.broadside.runtime.PacketBuffer;
import dev.broadside.runtime.Schema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Collection;
import javax.annotation.processing.Generated;

@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
final class HitBuffer extends PacketBuffer<Hit> {
    private HitBuffer() {
        super(0);
    }

    public static HitBuffer allocate(int count) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public static HitBuffer allocateDirect(int count) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public static HitBuffer wrap(ByteBuffer bytes) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public static HitBuffer wrapBare(ByteBuffer bytes, int count) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public static HitBuffer readFrom(ReadableByteChannel channel) throws IOException {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public static HitBuffer copyOf(HitBuffer buffer) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public static HitBuffer copyOf(Collection<? extends Hit> packets) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public Schema schema() {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public HitBuffer slice(int from, int to) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public HitBuffer asReadOnly() {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public ByteBuffer bytes() {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public Hit get(int index) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public void set(int index, Hit packet) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public int target(int index) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public void target(int index, int target) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public String label(int index) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public void label(int index, String label) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    protected HitBuffer newReadOnlyView() {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    protected Object memory() {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    protected int memoryBegin() {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    protected HitBuffer newCopy() {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public Slot newSlot(int index) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public static Appender newAppender(int capacity) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    public static final class Slot {
        public Slot moveTo(int index) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Hit get() {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Slot set(Hit packet) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public int target() {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Slot target(int target) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public String label() {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Slot label(String label) {
            throw new UnsupportedOperationException("the processor reported errors");
        }
    }

    public static final class Appender extends PacketAppender<Hit, HitBuffer> {
        private Appender() {
            super(null);
        }

        public void append(Hit packet) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        public Slot append() {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        protected HitBuffer resized(HitBuffer buffer, int count) {
            throw new UnsupportedOperationException("the processor reported errors");
        }

        protected void copy(HitBuffer from, int count, HitBuffer to, int index) {
            throw new UnsupportedOperationException("the processor reported errors");
        }
    }
}
