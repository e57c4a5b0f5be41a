package app;

record TopsTask(int x) {}
