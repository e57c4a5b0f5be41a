package geo;

/** One value of another type. */
public final class Id<T> {
    public final int number;

    public Id(int number) {
        this.number = number;
    }
}
