package app;

import dev.broadside.annotations.Packet;

@Packet
record Vec3(float x, float y, float z) {}
