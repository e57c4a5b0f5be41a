package app;

import dev.broadside.annotations.Length;
import dev.broadside.annotations.Packet;

@Packet
record Mark(int kind, @Length(60) int[] places) {}
