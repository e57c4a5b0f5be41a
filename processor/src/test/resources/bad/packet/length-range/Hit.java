package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;

@Packet
record Hit(
        @Str(0) String none, // ~ error [packet/string-length-range] @Str is 0; it must be between 1 and 65535.
        @Str(65_536) String tooMuch, // ~ error [packet/string-length-range] @Str is 65536; it must be between 1 and 65535.
        @Str(-1) String less, // ~ error [packet/string-length-range] @Str is -1; it must be between 1 and 65535.
        @Str(1) String fine) {}
