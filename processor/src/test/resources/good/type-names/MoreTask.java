package app;

record MoreTask(int x) {}
