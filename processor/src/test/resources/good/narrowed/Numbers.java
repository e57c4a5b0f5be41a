package app;

import dev.broadside.annotations.I16;
import dev.broadside.annotations.I8;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.U16;
import dev.broadside.annotations.U32;
import dev.broadside.annotations.U8;

@Packet
record Numbers(
        @U8 short u8s,
        @U8 int u8i,
        @U8 long u8l,
        @I8 short i8s,
        @I8 int i8i,
        @I8 long i8l,
        @U16 int u16i,
        @U16 long u16l,
        @I16 int i16i,
        @I16 long i16l,
        @U32 long u32l) {

    static final Numbers LEAST =
            new Numbers((short) 0, 0, 0, (short) -128, -128, -128, 0, 0, -32_768, -32_768, 0);

    static final Numbers MOST = new Numbers(
            (short) 255, 255, 255, (short) 127, 127, 127, 65_535, 65_535, 32_767, 32_767, 4_294_967_295L);
}
