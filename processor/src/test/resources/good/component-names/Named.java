package app;

import dev.broadside.annotations.Layout;
import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;

/** Components that are called like what the generated code needs names for. */
final class Named {
    private Named() {}

    @Packet
    record Ours(int offset, int bytes, int count, int schema, int packet, int index, int set, int wrap, int equals) {}

    @Packet
    record Cases(int x, int X, int aB, int a_b, int a_B, int AB, int xOffset, int x_offset) {}

    @Packet
    record Words(int BYTES, int SCHEMA, int record, int var, int yield, int read, int write, int value, int $, int _a) {}

    enum Surface {
        WOOD,
        METAL
    }

    @Packet
    record Enums(Surface surface, Surface SURFACE, Surface surfaceConstants, @Str(3) String name, @Str(3) String field) {}

    @Packet
    record Types(int Types, int Wire, int Named, int Objects, int NamedPacket, Ours Named_OursPacket) {}

    @Packet(layout = Layout.COLUMNS)
    record InColumns(
            int yield,
            int record,
            int begin,
            int buffer,
            int erase,
            int memory,
            int element,
            int refusal,
            @Length(2) int[] Objects,
            int Math,
            int Layout,
            int PacketHeader,
            int slot,
            int append,
            int stream,
            int iterator,
            boolean ByteBuffer) {}
}
