package app;

import dev.broadside.annotations.Packet;

@Packet
record Nothing() {} // ~ error [packet/empty] Packet 'Nothing' has no components, so it takes no bytes. Use a task without a packet.
