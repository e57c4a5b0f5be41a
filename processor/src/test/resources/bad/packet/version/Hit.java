package app;

import dev.broadside.annotations.Packet;

@Packet(version = 0) // ~ error [packet/version] The version is 0; versions count from 1.
record Hit(int fine) {}
