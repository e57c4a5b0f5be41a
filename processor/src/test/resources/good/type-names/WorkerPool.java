package app;

record WorkerPool(int x) {}
