package app;

import dev.broadside.annotations.Packet;
import dev.broadside.annotations.U8;

@Packet
record Hit(
        float[] weights, // ~ error [packet/array-length-missing] Component 'Hit.weights' is a 'float[]', whose length is not fixed. Add @Length with the number of elements.
        byte[] raw, // ~ error [packet/array-length-missing] Component 'Hit.raw' is a 'byte[]', whose length is not fixed. Add @Bytes or @Length with the number of elements.
        String[] names, // ~ error [packet/array-length-missing] Component 'Hit.names' is a 'String[]', whose length is not fixed.
        @U8 int[] small, // ~ error [packet/wire-type-mismatch] component 'Hit.small' is an 'int[]'. Remove @U8, or use @Length.
        int fine) {}
