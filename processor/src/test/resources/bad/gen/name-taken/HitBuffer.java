package app;

record HitBuffer(int mine) {}
