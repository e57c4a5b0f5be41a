package app;

import dev.broadside.annotations.Packet;

@Packet(align = 12) // ~ error [packet/align] Packets cannot be aligned to 12 bytes. Use a power of two from 1 to 4096.
record Hit(int fine) {}
