package dev.broadside.sample.wire;

/** What a shot may hit. */
enum Surface {
    AIR,
    STONE,
    WATER
}
