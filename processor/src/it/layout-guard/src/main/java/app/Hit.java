package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.U16;

@Packet
record Hit(@U16 int target, float distance) {}
