package app;

record ByteBuffer(int x) {}
