package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;

@Packet
record Frame(int number, @Str(65_535) String pixels) {} // ~ error [packet/too-large] Packet 'Frame' takes 65541 bytes; the limit is 65536. The largest component is 'pixels' with 65537. Lower it or raise -Abroadside.maxPacketBytes.
