package app;

record Generated(int x) {}
