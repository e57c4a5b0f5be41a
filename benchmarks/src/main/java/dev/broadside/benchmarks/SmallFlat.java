package dev.broadside.benchmarks;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.broadside.benchmarks.flat.ItemList;
import dev.broadside.benchmarks.flat.SmallStruct;
import java.nio.ByteBuffer;

/** {@link Small} by FlatBuffers: a vector of structs, in a builder that is used again. */
final class SmallFlat implements Codec {

    private final Small[] packets;
    private final FlatBufferBuilder builder = new FlatBufferBuilder();
    private final SmallStruct item = new SmallStruct();

    SmallFlat(Small[] packets) {
        this.packets = packets;
        encode();
    }

    @Override
    public Codec encode() {
        FlatBufferBuilder builder = this.builder;
        builder.clear();
        builder.startVector(SmallStruct.BYTES, packets.length, SmallStruct.ALIGNMENT);
        for (int i = packets.length - 1; i >= 0; i--) {
            SmallStruct.create(builder, packets[i].target(), packets[i].distance());
        }
        ItemList.finish(builder, builder.endVector());
        return this;
    }

    @Override
    public int sum() {
        ItemList list = new ItemList(builder.dataBuffer());
        ByteBuffer bytes = list.bytes();
        SmallStruct item = this.item;
        int items = list.items();
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            item.at(items + i * SmallStruct.BYTES, bytes);
            sum += item.target() + Float.floatToRawIntBits(item.distance());
        }
        return sum;
    }
}
