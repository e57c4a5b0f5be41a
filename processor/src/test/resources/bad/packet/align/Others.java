package app;

import dev.broadside.annotations.Packet;

final class Others {
    private Others() {}

    @Packet(align = 0) // ~ error [packet/align] Packets cannot be aligned to 0 bytes.
    record None(int a) {}

    @Packet(align = 8192) // ~ error [packet/align] Packets cannot be aligned to 8192 bytes.
    record Large(int a) {}

    @Packet(align = 4096)
    record Right(int a) {}
}
