package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;

/** Exactly the limit. */
@Packet
record Row(@Str(65_534) String pixels) {}
