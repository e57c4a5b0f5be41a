package app;

record Objects(int x) {}
