package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.U8;

// ~ option -Abroadside.maxPacketBytes=8

@Packet
record Frame(long number, @U8 int kind) {} // ~ error [packet/too-large] Packet 'Frame' takes 9 bytes; the limit is 8. The largest component is 'number' with 8.
