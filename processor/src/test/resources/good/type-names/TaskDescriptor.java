package app;

record TaskDescriptor(int x) {}
