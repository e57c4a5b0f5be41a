package app;

import dev.broadside.annotations.Packet;
import geo.Hit;

// ~ javac nowhere warning File for type 'app.PairPacket' created in the last round
// ~ javac nowhere warning File for type 'app.PairBuffer' created in the last round

@Packet
record Pair(
        Hit first, // ~ error [packet/codec-missing] Packet 'Hit' comes from a library, and a type in it was not found. Add what that library needs.
        byte second) {}
