package geo;

public class Base {
    protected Base() {}
}
