package app;

import dev.broadside.annotations.Packet;

@Packet
record Hit(
        int target,
        Mode mode) {} // ~ error [packet/enum-empty] Enum 'Mode' has no constants, so 'Hit.mode' could hold no value.
