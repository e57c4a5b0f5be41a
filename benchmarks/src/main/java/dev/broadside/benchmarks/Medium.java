package dev.broadside.benchmarks;

import dev.broadside.annotations.I16;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.U16;
import dev.broadside.annotations.U8;
import dev.broadside.benchmarks.sbe.Kind;

/** A packet of scalars: the state of an entity. 24 bytes. The enum is SBE's, so that neither side converts. */
@Packet
record Medium(
        int id,
        float x,
        float y,
        float z,
        @U16 int health,
        @I16 int heading,
        @U8 int level,
        Kind kind,
        boolean alive,
        boolean visible) {}
