package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;

@Packet
record Hit(int target, float distance, @Str(8) String surface) {}
