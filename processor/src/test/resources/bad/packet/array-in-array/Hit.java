package app;

import dev.broadside.annotations.Bytes;
import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;
import dev.broadside.annotations.Str;

@Packet
record Hit(
        @Length(2) float[][] table, // ~ error [packet/array-in-array] Component 'Hit.table' is an array of arrays. Put the inner array into a packet of its own.
        @Length(2) String[] names, // ~ error [packet/string-length-missing] Component 'Hit.names' is a 'String'
        @Length(2) Object[] things, // ~ error [packet/variable-size] Component 'Hit.things' is an 'Object', whose size is not fixed.
        @Length(2) @Str(3) String[] right,
        @Length(2) @Bytes(3) byte[][] blobs,
        int fine) {}
