package app;

import dev.broadside.annotations.Bytes;
import dev.broadside.annotations.I8;
import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U16;
import dev.broadside.annotations.U8;

@Packet
record Hit(
        @U8
                @U16 // ~ error [packet/two-wire-types] Component 'Hit.target' has both @U8 and @U16. Keep one.
                int target,
        @Str(3)
                @I8 // ~ error [packet/two-wire-types] Component 'Hit.label' has both @Str and @I8. Keep one.
                String label,
        @Length(3)
                @Bytes(3) // ~ error [packet/wire-type-mismatch] @Bytes is for 'byte[]'; component 'Hit.raw' is a 'byte'.
                byte[] raw) {}
