package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.PacketBuffer;
import dev.broadside.runtime.Schema;
import java.nio.ByteBuffer;
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

    @Override
    public Schema schema() {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    @Override
    public Hit get(int index) {
        throw new UnsupportedOperationException("the processor reported errors");
    }

    @Override
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

    @Override
    public ByteBuffer bytes() {
        throw new UnsupportedOperationException("the processor reported errors");
    }
}
