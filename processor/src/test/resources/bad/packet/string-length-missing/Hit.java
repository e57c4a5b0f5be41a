package app;

import dev.broadside.annotations.Packet;

@Packet
record Hit(
        int target,
        String label) { // ~ error [packet/string-length-missing] Component 'Hit.label' is a 'String', whose size is not fixed. Add @Str with the most UTF-8 bytes it may take.
}
