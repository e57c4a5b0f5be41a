package app;

import dev.broadside.annotations.Packet;

@Packet
record Hit(
        int get, // ~ error [packet/accessor-clash] Component 'get' would give 'HitBuffer' a second 'get(int)'. Rename it.
        int allocate, // ~ error [packet/accessor-clash] Component 'allocate' would give 'HitBuffer' a second 'allocate(int)'. Rename it.
        int set,
        int count,
        int offset,
        int bytes) {}
