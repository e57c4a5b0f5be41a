package dev.broadside.benchmarks;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.broadside.benchmarks.flat.ItemList;
import dev.broadside.benchmarks.flat.MediumStruct;
import java.nio.ByteBuffer;

/** {@link Medium} by FlatBuffers: a vector of structs, in a builder that is used again. */
final class MediumFlat implements Codec {

    private final Medium[] packets;
    private final FlatBufferBuilder builder = new FlatBufferBuilder();
    private final MediumStruct item = new MediumStruct();

    MediumFlat(Medium[] packets) {
        this.packets = packets;
        encode();
    }

    @Override
    public Codec encode() {
        FlatBufferBuilder builder = this.builder;
        builder.clear();
        builder.startVector(MediumStruct.BYTES, packets.length, MediumStruct.ALIGNMENT);
        for (int i = packets.length - 1; i >= 0; i--) {
            Medium packet = packets[i];
            MediumStruct.create(
                    builder,
                    packet.id(),
                    packet.x(),
                    packet.y(),
                    packet.z(),
                    packet.health(),
                    (short) packet.heading(),
                    packet.level(),
                    packet.kind().value(),
                    packet.alive(),
                    packet.visible());
        }
        ItemList.finish(builder, builder.endVector());
        return this;
    }

    @Override
    public int sum() {
        ItemList list = new ItemList(builder.dataBuffer());
        ByteBuffer bytes = list.bytes();
        MediumStruct item = this.item;
        int items = list.items();
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            item.at(items + i * MediumStruct.BYTES, bytes);
            sum += item.id()
                    + Float.floatToRawIntBits(item.x())
                    + Float.floatToRawIntBits(item.y())
                    + Float.floatToRawIntBits(item.z())
                    + item.health()
                    + item.heading()
                    + item.level()
                    + item.kind()
                    + (item.alive() ? 1 : 0)
                    + (item.visible() ? 2 : 0);
        }
        return sum;
    }
}
