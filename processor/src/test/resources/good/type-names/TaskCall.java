package app;

record TaskCall(int x) {}
