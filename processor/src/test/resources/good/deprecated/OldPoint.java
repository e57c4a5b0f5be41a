package app;

import dev.broadside.annotations.Packet;

@Deprecated
@SuppressWarnings("removal") // of OldKind
@Packet
public record OldPoint(float x, OldKind kind) {}
