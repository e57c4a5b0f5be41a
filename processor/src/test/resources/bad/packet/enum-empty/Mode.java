package app;

enum Mode {}
