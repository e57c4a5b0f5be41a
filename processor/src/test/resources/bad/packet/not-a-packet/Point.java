package app;

record Point(float x, float y) {}
