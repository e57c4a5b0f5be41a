package later;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.U8;

@Packet
public record Made(@U8 int number, Mode mode) {}
