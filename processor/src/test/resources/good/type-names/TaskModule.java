package app;

record TaskModule(int x) {}
