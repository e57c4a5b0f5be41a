package app;

import dev.broadside.annotations.Bytes;
import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;

@Packet
record Hit(
        @Str(0) String none, // ~ error [packet/length-range] @Str of 'Hit.none' is 0; it must be between 1 and 65535.
        @Str(65_536) String tooMuch, // ~ error [packet/length-range] @Str of 'Hit.tooMuch' is 65536; it must be between 1 and 65535.
        @Str(-1) String less, // ~ error [packet/length-range] @Str of 'Hit.less' is -1; it must be between 1 and 65535.
        @Bytes(0) byte[] noBytes, // ~ error [packet/length-range] @Bytes of 'Hit.noBytes' is 0; it must be between 1 and 65535.
        @Length(65_536) float[] elements, // ~ error [packet/length-range] @Length of 'Hit.elements' is 65536; it must be between 1 and 65535.
        int fine) {}
