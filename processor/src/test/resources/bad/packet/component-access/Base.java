package geo;

public class Base {
    protected enum Mode {
        ON
    }
}
