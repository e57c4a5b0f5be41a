package app;

import dev.broadside.annotations.Packet;

@Packet
record Row(long number) {}
