package app;

import dev.broadside.annotations.Packet;

@Packet
record Hit(
        Point origin, // ~ error [packet/not-a-packet] Component 'Hit.origin' is a record that is not marked as a packet. Add @Packet to 'Point'.
        float distance) {}
