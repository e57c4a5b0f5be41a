package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.U8;

/** The adapters are the packet's own. */
@Packet(adapters = Own.class)
record Own(Box box, Own.Colour colour) {

    record Box(int content) {}

    record Colour(int red) {}

    @Packet
    record Small(@U8 int content) {}

    static Small pack(Box box) {
        return new Small(box.content);
    }

    static Box unpack(Small small) {
        return new Box(small.content);
    }

    @Packet
    record Red(@U8 int red) {}

    static Red pack(Colour colour) {
        return new Red(colour.red);
    }

    protected static Colour unpack(Red red) {
        return new Colour(red.red);
    }
}
