package app;

import dev.broadside.annotations.Packet;

@Packet
public record Span(int first, int last, float sum) {}
