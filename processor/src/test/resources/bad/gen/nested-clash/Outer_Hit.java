package app;

import dev.broadside.annotations.Packet;

@Packet
record Outer_Hit(int target) {} // ~ error [gen/nested-clash] 'Outer.Hit' and 'Outer_Hit' would both generate 'Outer_Hit
