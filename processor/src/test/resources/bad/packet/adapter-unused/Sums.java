package app;

/** Has nothing that adapts anything. */
final class Sums {
    private Sums() {}

    static Xy sum(Vector one, Vector other) {
        return new Xy(one.x + other.x, one.y + other.y);
    }
}
