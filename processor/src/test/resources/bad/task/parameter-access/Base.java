package geo;

public class Base {
    protected static class Crate {
        public int weight = 3;
    }
}
