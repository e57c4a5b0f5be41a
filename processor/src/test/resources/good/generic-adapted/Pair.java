package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;

@Packet
record Pair(@Str(4) String first, @Str(4) String second) {}
