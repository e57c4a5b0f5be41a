package app;

import dev.broadside.annotations.Packet;

@Packet
record Hit(
        int get, // ~ error [packet/accessor-clash] Component 'get' would give 'HitBuffer' a second method 'get'. Rename it.
        int slice, // ~ error [packet/accessor-clash] Component 'slice' would give 'HitBuffer' a second method 'slice'. Rename it.
        float moveTo, // ~ error [packet/accessor-clash] Component 'moveTo' would give 'HitBuffer' a second method 'moveTo'. Rename it.
        int newSlot, // ~ error [packet/accessor-clash] Component 'newSlot' would give 'HitBuffer' a second method 'newSlot'. Rename it.
        int allocate, // ~ error [packet/accessor-clash] Component 'allocate' would give 'HitBuffer' a second method 'allocate'. Rename it.
        int set,
        int count,
        int offset,
        int bytes) {}
