package dev.broadside.benchmarks;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.broadside.benchmarks.flat.ItemList;
import dev.broadside.benchmarks.flat.LargeStruct;
import dev.broadside.benchmarks.flat.LargeTable;
import dev.broadside.benchmarks.flat.Vector3Struct;
import java.nio.ByteBuffer;

/** {@link Large} by FlatBuffers: a vector of tables, in a builder that is used again. */
final class LargeFlat implements Codec {

    private final Large[] packets;
    private final int[] tables;
    private final FlatBufferBuilder builder = new FlatBufferBuilder();
    private final LargeFlatWriter writer = new LargeFlatWriter(builder);
    private final LargeTable table = new LargeTable();
    private final LargeStruct struct = new LargeStruct();
    private final Vector3Struct vector = new Vector3Struct();

    LargeFlat(Large[] packets) {
        this.packets = packets;
        tables = new int[packets.length];
        encode();
    }

    @Override
    public Codec encode() {
        builder.clear();
        for (int i = 0; i < packets.length; i++) {
            tables[i] = writer.write(packets[i]);
        }
        ItemList.finish(builder, builder.createVectorOfTables(tables));
        return this;
    }

    @Override
    public int sum() {
        ItemList list = new ItemList(builder.dataBuffer());
        ByteBuffer bytes = list.bytes();
        int items = list.items();
        int sum = 0;
        for (int i = 0; i < PacketSuite.COUNT; i++) {
            LargeTable from = table.at(list.table(items + i * Integer.BYTES), bytes);
            sum += sum(from.state(struct)) + LargeSums.of(from.name());
            sum += (byte) from.extra(0) + (byte) from.extra(from.extraLength() - 1);
        }
        return sum;
    }

    private int sum(LargeStruct from) {
        return from.level()
                + from.health()
                + (int) from.owner()
                + from.team()
                + from.heading()
                + from.id()
                + Float.floatToRawIntBits(from.mass())
                + (int) Double.doubleToRawLongBits(from.time())
                + (from.alive() ? 1 : 0)
                + sum(from.position(vector))
                + (from.cellX() + from.cellY() + from.cellZ())
                + (Float.floatToRawIntBits(from.aimX()) + Float.floatToRawIntBits(from.aimY()))
                + (from.tileX() + from.tileY())
                + sum(from.bodyPosition(vector))
                + Float.floatToRawIntBits(from.bodyX())
                + Float.floatToRawIntBits(from.bodyY())
                + Float.floatToRawIntBits(from.bodyZ())
                + Float.floatToRawIntBits(from.bodyW())
                + sum(from.cameraPosition(vector))
                + sum(from.cameraRight(vector))
                + sum(from.cameraUp(vector))
                + sum(from.cameraBack(vector))
                + sum(from.handPosition(vector))
                + (from.handPitch() + from.handYaw() + from.handRoll())
                + (from.tintRed() + from.tintGreen() + from.tintBlue())
                + LargeSums.of(LargeVarHandles.color(from.trail()));
    }

    private static int sum(Vector3Struct vector) {
        return Float.floatToRawIntBits(vector.x())
                + Float.floatToRawIntBits(vector.y())
                + Float.floatToRawIntBits(vector.z());
    }
}
