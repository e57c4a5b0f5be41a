package lib;

import dev.broadside.annotations.Packet;

@Packet
public record Spark(int id, short part) {}
