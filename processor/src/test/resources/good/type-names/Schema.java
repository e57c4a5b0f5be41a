package app;

import dev.broadside.annotations.Packet;

@Packet
record Schema(Wire wire) {}
