package app;

import dev.broadside.annotations.Packet;

@Packet
record Lid(
        float area,
        Crate crate) {} // ~ error [packet/recursive] Packet 'Lid' contains itself through 'crate'
