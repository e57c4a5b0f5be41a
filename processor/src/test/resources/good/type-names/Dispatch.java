package app;

record Dispatch(int x) {}
