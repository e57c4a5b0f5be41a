package app;

import dev.broadside.annotations.Packet;

@Packet
record Pair<T extends Comparable<T>>(T first, T second) { // ~ error [packet/generic] Packet 'Pair' has type parameters, so its size is not fixed. Declare a packet for each concrete type.
}
