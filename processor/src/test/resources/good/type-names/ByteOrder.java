package app;

record ByteOrder(int x) {}
