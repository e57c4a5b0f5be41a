package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U16;

@Packet
public record Hit(@U16 int target, float distance, @Str(11) String surface) {}
