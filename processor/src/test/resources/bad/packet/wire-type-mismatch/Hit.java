package app;

import dev.broadside.annotations.Bytes;
import dev.broadside.annotations.I16;
import dev.broadside.annotations.I8;
import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;
import dev.broadside.annotations.U16;
import dev.broadside.annotations.U32;
import dev.broadside.annotations.U8;

@Packet
record Hit(
        @U8 String label, // ~ error [packet/wire-type-mismatch] @U8 is for whole numbers; component 'Hit.label' is a 'String'.
        @U16 float distance, // ~ error [packet/wire-type-mismatch] @U16 is for whole numbers; component 'Hit.distance' is a 'float'. Remove @U16, or use @F16 or @Quantized.
        @Str(8) int target, // ~ error [packet/wire-type-mismatch] component 'Hit.target' is an 'int'. Remove @Str
        @U8 boolean alive, // ~ error [packet/wire-type-mismatch] component 'Hit.alive' is a 'boolean'.
        @U16 short level, // ~ error [packet/wire-type-mismatch] component 'Hit.level' is a 'short'.
        @U32 int seed, // ~ error [packet/wire-type-mismatch] component 'Hit.seed' is an 'int'.
        @I8 byte small, // ~ error [packet/wire-type-mismatch] component 'Hit.small' is a 'byte'.
        @I16 char letter, // ~ error [packet/wire-type-mismatch] component 'Hit.letter' is a 'char'.
        @I8 Surface surface, // ~ error [packet/wire-type-mismatch] component 'Hit.surface' is a 'Surface'.
        @U16 Point at, // ~ error [packet/wire-type-mismatch] component 'Hit.at' is a 'Point'.
        @Length(3) int count, // ~ error [packet/wire-type-mismatch] @Length is for arrays; component 'Hit.count' is an 'int'.
        @Bytes(3) String text, // ~ error [packet/wire-type-mismatch] @Bytes is for 'byte[]'; component 'Hit.text' is a 'String'. Remove @Bytes, or use @Str.
        @U16 int fine) {}
