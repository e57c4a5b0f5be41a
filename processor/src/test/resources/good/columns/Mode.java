package app;

enum Mode {
    OFF,
    ON,
    FLICKER
}
