package app;

record TaskCalls(int x) {}
