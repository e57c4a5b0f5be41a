package app;

import dev.broadside.annotations.Packet;

@Packet
record Crate(
        Lid lid, // ~ error [packet/recursive] Packet 'Crate' contains itself through 'lid'
        float weight) {}
