package app;

import dev.broadside.annotations.Packet;

// ~ javac nowhere warning File for type 'app.HitBuffer' created in the last round
// ~ javac nowhere warning File for type 'app.HitPacket' created in the last round

@Packet
record Hit( // ~ warning [gen/missing-type] No code was generated for 'Hit', because 'Surfce' was never found.
        Surfce surface, // ~ error cannot find symbol
        int target) {}
