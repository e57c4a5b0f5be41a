package app;

import dev.broadside.annotations.BroadsideGenerated;
import dev.broadside.runtime.PacketBuffer;
import dev.broadside.runtime.Schema;
import dev.broadside.runtime.Wire;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** A buffer of {@link Game.Deep.Hit} packets, one behind the other. */
@BroadsideGenerated
@Generated("dev.broadside.processor.BroadsideProcessor")
public final class Game_Deep_HitBuffer extends PacketBuffer<Game.Deep.Hit> {
    private final byte[] bytes;

    private Game_Deep_HitBuffer(byte[] bytes, int count) {
        super(count);
        this.bytes = bytes;
    }

    /**
     * Makes a buffer of zeros.
     *
     * @param count how many packets it holds
     * @return a buffer
     * @throws IllegalArgumentException if {@code count} is negative or the buffer would pass 2 GiB
     */
    public static Game_Deep_HitBuffer allocate(int count) {
        return new Game_Deep_HitBuffer(new byte[Game_Deep_HitPacket.SCHEMA.bytesFor(count)], count);
    }

    @Override
    public Schema schema() {
        return Game_Deep_HitPacket.SCHEMA;
    }

    @Override
    public Game.Deep.Hit get(int index) {
        return Game_Deep_HitPacket.read(bytes, offset(index));
    }

    @Override
    public void set(int index, Game.Deep.Hit packet) {
        Game_Deep_HitPacket.write(bytes, offset(index), packet);
    }

    /**
     * Returns {@link Game.Deep.Hit#first()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public Game.Hit first(int index) {
        return Game_HitPacket.read(bytes, offset(index) + Game_Deep_HitPacket.FIRST_OFFSET);
    }

    /**
     * Sets {@link Game.Deep.Hit#first()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param first its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void first(int index, Game.Hit first) {
        Game_HitPacket.write(bytes, offset(index) + Game_Deep_HitPacket.FIRST_OFFSET, Wire.nonNull(first, "Hit.first"));
    }

    /**
     * Returns {@link Game.Deep.Hit#second()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @return its value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public Game.Hit second(int index) {
        return Game_HitPacket.read(bytes, offset(index) + Game_Deep_HitPacket.SECOND_OFFSET);
    }

    /**
     * Sets {@link Game.Deep.Hit#second()} of a packet.
     *
     * @param index which packet, from 0 to {@code count() - 1}
     * @param second its new value
     * @throws IndexOutOfBoundsException if there is no such packet
     */
    public void second(int index, Game.Hit second) {
        Game_HitPacket.write(bytes, offset(index) + Game_Deep_HitPacket.SECOND_OFFSET, Wire.nonNull(second, "Hit.second"));
    }

    @Override
    public ByteBuffer bytes() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    private int offset(int index) {
        return Objects.checkIndex(index, count()) * Game_Deep_HitPacket.BYTES;
    }
}
