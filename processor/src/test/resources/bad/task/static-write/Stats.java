package app;

final class Stats {
    static long hits;

    private Stats() {}
}
