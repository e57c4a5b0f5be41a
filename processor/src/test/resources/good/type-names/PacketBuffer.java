package app;

record PacketBuffer(int x) {}
